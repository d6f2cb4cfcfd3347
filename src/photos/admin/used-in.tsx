'use client'
import { useTranslation } from '@payloadcms/ui'
import { z } from 'zod'
import { useAnswer } from '../../fields/admin/use-answer.ts'

const answerSchema = z.object({
  usedIn: z.array(
    z.object({
      collection: z.string(),
      id: z.string(),
      title: z.string(),
      isPublished: z.boolean(),
    }),
  ),
})

/** Where a photo is used, drafts too: it cannot be deleted as long as it is. */
export function UsedIn() {
  const { i18n } = useTranslation()
  const words = i18n.language.startsWith('zh') ? chinese : english
  const found = answerSchema.safeParse(useAnswer('uses')).data?.usedIn
  if (found === undefined) return null
  return (
    <div className="field-type">
      <h4>{words.title}</h4>
      {found.length === 0 && <p className="field-description">{words.none}</p>}
      <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
        {found.map(({ collection, id, isPublished, title }) => (
          <li key={`${collection} ${id}`}>
            <a href={`/admin/collections/${collection}/${id}`}>{title}</a>
            {!isPublished && <small> {words.draft}</small>}
          </li>
        ))}
      </ul>
    </div>
  )
}

const english = {
  title: 'Used in',
  none: 'Nothing yet. It can be deleted.',
  draft: '(draft)',
}

const chinese = {
  title: '用于',
  none: '尚未使用，可以删除。',
  draft: '（草稿）',
}
