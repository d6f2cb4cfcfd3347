// All control characters (Unicode category Cc) but tab and line feed
const controls = /(?![\t\n])\p{Cc}/gu

/**
 * Text that every format can carry: no control characters but tab and line end, no half
 * characters, one kind of line end, and nothing invisible at either end.
 */
export function cleanText(text: string): string {
  return cleanRun(text).trim()
}

/** The same for a piece of a line, whose outer spaces keep it apart from its neighbours. */
export function cleanRun(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '')
}

/** The lines that say something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
