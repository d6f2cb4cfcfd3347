'use client'
import { useTranslation } from '@payloadcms/ui'
import type { Advice } from '../../caption-lint.ts'
import type { Words } from './words.ts'

/** What an editor might look at again. It never stands in the way of saving. */
export function CaptionAdvice({ advice, words }: { advice: Advice[]; words: Words }) {
  const { i18n } = useTranslation()
  const isChinese = i18n.language.startsWith('zh')
  return (
    <div aria-live="polite" className="contact-sheet__advice">
      {advice.length > 0 && <strong>{words.advice}</strong>}
      <ul>
        {advice.map(({ field, said }) => (
          <li key={`${field} ${said.en}`}>
            {words.fields[field]}: {isChinese ? said.zh : said.en}
          </li>
        ))}
      </ul>
    </div>
  )
}
