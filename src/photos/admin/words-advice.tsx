'use client'
import { useAllFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { z } from 'zod'
import { type Advice, lintWords } from '../caption-lint.ts'
import { useProgramme } from '../sheet/admin/use-programme.ts'
import './words-advice.css'

const words = z.string().nullish().catch(null)

const formSchema = z.object({
  headline: words,
  caption: words,
  altText: words,
  event: words,
  people: z
    .array(z.object({ speaker: words, name: words, role: words }))
    .nullish()
    .catch([]),
})

/** What an editor might look at again in the words of a photo, while they are written. */
export function WordsAdvice() {
  const [fields] = useAllFormFields()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const form = formSchema.safeParse(reduceFieldsToValues(fields, true)).data
  const programme = useProgramme(form?.event ?? null, code)
  if (!form) return null
  const isChinese = i18n.language.startsWith('zh')
  const say = ({ en, zh }: Advice['said']) => (isChinese ? zh : en)
  const advice = lintWords(
    {
      headline: form.headline ?? '',
      caption: form.caption ?? '',
      altText: form.altText ?? '',
      people: (form.people ?? []).map(({ name, role, speaker }) => ({
        speaker: speaker ?? null,
        name: name ?? '',
        role: role ?? '',
      })),
    },
    programme,
  )
  return (
    <div aria-live="polite" className={advice.length > 0 ? 'field-type words-advice' : undefined}>
      {advice.length > 0 && <h4>{say(title)}</h4>}
      <ul>
        {advice.map(({ field, said }) => (
          <li key={`${field} ${said.en}`}>
            {say(labels[field])}
            {isChinese ? '：' : ': '}
            {say(said)}
          </li>
        ))}
      </ul>
    </div>
  )
}

const title = { en: 'Worth a look', zh: '请留意' }

const labels = {
  headline: { en: 'Headline', zh: '标题' },
  caption: { en: 'Caption', zh: '图片说明' },
  altText: { en: 'Alt text', zh: '替代文本' },
}
