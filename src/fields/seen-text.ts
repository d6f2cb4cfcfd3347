/** White space, and what shows nothing: characters without width, marks of direction. */
const unseen = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** Whether a value is a text of which something can be seen. */
export function isSeen(value: unknown): value is string {
  return typeof value === 'string' && value.replace(unseen, '') !== ''
}
