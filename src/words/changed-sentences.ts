import { diffArrays } from 'diff'
import { sentencesOf } from './compare.ts'

/**
 * The sentences that differ, as they were and as they are: enough to tell readers what was wrong,
 * without the whole text. What stood apart is kept apart by an ellipsis.
 */
export function changedSentences(
  before: string,
  after: string,
  locale?: string | null,
): { before: string; after: string } {
  const split = (text: string) => sentencesOf(text, locale).map((sentence) => sentence.trim())
  const changes = diffArrays(split(before), split(after))
  const only = (side: 'added' | 'removed') =>
    changes
      .filter((change) => change[side])
      .map(({ value }) => value.filter((sentence) => sentence !== '').join(' '))
      .filter((said) => said !== '')
      .join(' … ')
  return { before: only('removed'), after: only('added') }
}
