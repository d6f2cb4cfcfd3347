/** A value as text; anything else as nothing. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
