import { readdirSync } from 'node:fs'

/** The names of the two files the page loads. */
export type Program = { script: string; style: string }

/** `drop-` and the beginning of a digest. */
const programName = /^drop-[0-9a-f]{16}\.(js|css)$/

/** What `npm run build` put into a folder; null when it was not built. */
export function programIn(folder: string): Program | null {
  const names = namesIn(folder).filter((name) => programName.test(name))
  const script = names.find((name) => name.endsWith('.js'))
  const style = names.find((name) => name.endsWith('.css'))
  return script !== undefined && style !== undefined ? { script, style } : null
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
