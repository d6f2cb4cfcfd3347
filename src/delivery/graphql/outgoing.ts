/** What is to be sent. `isWhole` says that nothing in it went wrong. */
export type Outgoing = {
  status: number
  contentType: string
  body: string
  headers: Record<string, string>
  isWhole: boolean
}

/** Why a request was not even a query. */
export function refused(
  { code, status }: { code: string; status: number },
  message: string,
  headers: Record<string, string> = {},
): Outgoing {
  const body = JSON.stringify({ errors: [{ message, extensions: { code, status } }] })
  const contentType = 'application/json; charset=utf-8'
  return { status, contentType, body, headers, isWhole: false }
}
