import type { Localized } from '../../wire/documents.ts'
import { originsIn } from './origins.ts'

type Said = {
  caption: Localized | null
  creditInCaption?: Record<string, string | null | undefined> | null
  creditText: string | null
  origins?: unknown
}

/**
 * Each caption with its credit in brackets, to the letter as it came where it came so and nobody has
 * changed the credit since.
 */
export function captionWithCredit(said: Said): Localized | null {
  if (said.caption === null) return null
  const { creditText: origin } = originsIn(said.origins)
  const isAsSent = said.creditText !== null && origin !== 'edited' && origin !== 'batch'
  const printed = Object.entries(said.caption.localized).map(([language, caption]) => {
    const asSent = isAsSent ? said.creditInCaption?.[language] : null
    const credit = asSent ?? (said.creditText === null ? '' : ` (${said.creditText})`)
    return [language, `${caption}${credit}`]
  })
  return { localized: Object.fromEntries(printed) }
}
