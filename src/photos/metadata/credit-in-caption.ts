import { saysTheSame } from '../clean.ts'
import { type InlineCredit, inlineCredit } from '../inline-credit.ts'
import type { PhotoRecord } from '../record.ts'

/**
 * A credit printed after the caption leaves it, and fills what the file leaves out. One that says
 * another than the file stays where it is. What stood there is kept, to be printed back.
 */
export function withCreditFromCaption(record: PhotoRecord): PhotoRecord {
  const found = Object.entries(record.caption)
    .toSorted(([one], [other]) => Number(other === 'default') - Number(one === 'default'))
    .flatMap(([language, text]): { language: string; inline: InlineCredit }[] => {
      const inline = inlineCredit(text)
      return inline ? [{ language, inline }] : []
    })
  const [first] = found
  if (
    !first ||
    !agrees(
      record,
      found.map(({ inline }) => inline),
    )
  )
    return record
  const caption = { ...record.caption }
  const creditInCaption: PhotoRecord['creditInCaption'] = {}
  for (const { inline, language } of found) {
    caption[language] = inline.caption
    creditInCaption[language] = inline.printed
  }
  return { ...record, ...filledBy(record, first.inline), caption, creditInCaption }
}

/** In another language the same credit is written otherwise: one that agrees vouches for all. */
function agrees({ creditText }: PhotoRecord, inlines: InlineCredit[]): boolean {
  return creditText === null || inlines.some((inline) => saysTheSame(creditText, inline.creditText))
}

function filledBy(record: PhotoRecord, inline: InlineCredit) {
  const creators = inline.creators.map((name) => ({ name, jobTitle: null }))
  return {
    creditText: inline.creditText,
    source: record.source ?? inline.source,
    creators: record.creators.length > 0 ? record.creators : creators,
    origins: {
      ...{
        creditText: 'caption' as const,
        ...(inline.source === null ? {} : { source: 'caption' as const }),
        creators: 'caption' as const,
      },
      ...record.origins,
    },
  }
}
