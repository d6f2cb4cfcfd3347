import type { Said } from '../../fields/refuse.ts'

/** Errors are what must not go out so, warnings what somebody has to have seen, advice the house style. */
export type Level = 'error' | 'warning' | 'advice'

/** The document in which a finding is mended, where that is not the story itself. */
export type Elsewhere = { collection: 'photos' | 'articles' | 'events' | 'speakers'; id: string }

/** Something pre-flight found, at a field of the form of an article. */
export type Finding = {
  /** For programs; a finding of one kind has one code for ever. */
  code: string
  level: Level
  /** Payload's path of the field, such as `headlines.seo`. */
  path: string
  said: Said
  /** The words of the text it is about, exactly as they stand there, and what to write instead. */
  words?: string
  instead?: string
  about?: Elsewhere
}

/** Tells one finding from another about the same story. */
export function keyOf({ about, code, path }: Finding): string {
  return [code, path, about?.id ?? ''].join(' ')
}

type More = Pick<Finding, 'words' | 'instead' | 'about'>

export function error(code: string, path: string, said: Said, more: More = {}): Finding {
  return { code, level: 'error', path, said, ...more }
}

export function advice(code: string, path: string, said: Said, more: More = {}): Finding {
  return { code, level: 'advice', path, said, ...more }
}

export function warning(code: string, path: string, said: Said, more: More = {}): Finding {
  return { code, level: 'warning', path, said, ...more }
}
