import type { Difference } from '../history/differences.ts'
import { changedSentences } from '../words/changed-sentences.ts'

/** One change of a story that readers can see: where, what it said, and what it says now. */
export type Change = { path: string; field: string; before: string; after: string }

/** The fields of a story that readers get, by the first part of their path. */
const readable = new Set([
  'kicker',
  'headline',
  'headlines',
  'standfirst',
  'body',
  'byline',
  'bylineText',
  'infoSources',
  'dateline',
  'leadPhoto',
  'captionOverride',
  'altOverride',
  'events',
  'sessions',
  'speakers',
  'organisations',
  'places',
  'displayDate',
  'edNote',
])

/** What readers would notice of a difference, of a body only the sentences that changed. */
export function publicChanges(
  differences: readonly Difference[],
  language: string | null,
): Change[] {
  return differences
    .filter(({ path }) => readable.has(path.split('.')[0] ?? ''))
    .filter(({ after, before, kind }) => kind === 'body' || before !== after)
    .map((difference): Change => {
      const { after, before, label, path } = difference
      const said = difference.kind === 'body' ? inBody(difference, language) : { before, after }
      return { path, field: label, ...said }
    })
    .filter(({ after, before }) => before !== '' || after !== '')
}

function inBody(
  { rows }: Extract<Difference, { kind: 'body' }>,
  language: string | null,
): { before: string; after: string } {
  const said = rows
    .filter(({ kind }) => kind !== 'same')
    .map(({ name, parts, what }) => {
      const side = (other: string) => {
        const words = parts
          .filter(({ kind }) => kind !== other)
          .map(({ text }) => text)
          .join('')
        return what === 'list' ? words.replace(listMarks, '') : words
      }
      const [before, after] = [side('added'), side('removed')]
      return before || after || !name
        ? changedSentences(before, after, language)
        : { before: '', after: name }
    })
  const joined = (side: 'before' | 'after') =>
    said
      .map((each) => each[side])
      .filter((words) => words !== '')
      .join('\n')
  return { before: joined('before'), after: joined('after') }
}

/** Matches what stands before the words of each item in a list as text: `- `, `2. `, `- [x] `. */
const listMarks = /^ *(?:-|\d+\.) (?:\[[ x]\] )?/gm
