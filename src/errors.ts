/**
 * The failures we expect. `code` exists when a caller would act differently; `status` is the HTTP
 * answer; `message` is one sentence a reader or editor can act on.
 */
export class RostrumError extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, status: number, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'RostrumError'
    this.code = code
    this.status = status
  }
}
