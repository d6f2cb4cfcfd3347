import { codesIn, missing } from '../filters.ts'
import type { Frame } from '../frame.ts'
import type { Words } from './words.ts'

/** What has to be mended in the words of a photo before it may go out, in a few words each. */
export function lackedBy(frame: Frame, words: Words): string[] {
  const codes = [...new Set(codesIn(frame).map(({ code }) => code))]
  return [
    ...missing(frame).map((field) => words.lacks[field]),
    ...(codes.length > 0 ? [words.codeLeft(codes.join(' '))] : []),
  ]
}
