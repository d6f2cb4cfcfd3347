'use client'
import { Banner, useTranslation } from '@payloadcms/ui'
import { z } from 'zod'
import { useAnswer } from '../../fields/admin/use-answer.ts'

const answerSchema = z.object({
  lookAlikes: z.array(
    z.object({ id: z.string(), title: z.string(), kind: z.enum(['same', 'maybeCrop']) }),
  ),
})

/** Photos that look like the one on the form, to look at before both are described. */
export function LookAlikes() {
  const { i18n } = useTranslation()
  const words = i18n.language.startsWith('zh') ? chinese : english
  const found = answerSchema.safeParse(useAnswer('look-alikes')).data?.lookAlikes ?? []
  if (found.length === 0) return null
  return (
    <div className="field-type" role="status">
      {found.map(({ id, kind, title }) => (
        <Banner key={id} type="info">
          {words[kind]} <a href={`/admin/collections/photos/${id}`}>{title}</a>
        </Banner>
      ))}
    </div>
  )
}

const english = { same: 'The same picture?', maybeCrop: 'Perhaps a part of the same picture:' }
const chinese = { same: '是否同一张图片？', maybeCrop: '可能是同一图片的局部：' }
