/** Most characters of one line: the largest document, many times over. */
const longest = 32 * 1024 * 1024

/** The lines of a body as they arrive, without their ends; tells `alive` of each part. */
export async function* linesOf(
  { body }: Pick<Response, 'body'>,
  alive: () => void,
): AsyncGenerator<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  if (reader === undefined) return
  let rest = ''
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      alive()
      const lines = (rest + part.value).split('\n')
      rest = lines.pop() ?? ''
      if (rest.length > longest) throw new Error('a line has no end')
      yield* lines
    }
    if (rest !== '') yield rest
  } finally {
    await reader.cancel().catch(() => {})
  }
}
