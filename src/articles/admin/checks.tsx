'use client'
import { Banner, useTranslation } from '@payloadcms/ui'
import { z } from 'zod'
import { useAnswer } from '../../fields/admin/use-answer.ts'

const findings = z.array(z.object({ code: z.string(), path: z.string(), message: z.string() }))
const answerSchema = z.object({ errors: findings, warnings: findings })

/** What pre-flight says about the newest draft, beside the editor; asked again after each save. */
export function Checks() {
  const { i18n } = useTranslation()
  const { data } = answerSchema.safeParse(useAnswer('pre-flight'))
  if (!data) return null
  const all = [
    ...data.errors.map((each) => ({ ...each, type: 'error' as const })),
    ...data.warnings.map((each) => ({ ...each, type: 'info' as const })),
  ]
  const isChinese = i18n.language.startsWith('zh')
  return (
    <div className="field-type" role="status">
      <h4>{isChinese ? '发布前检查' : 'Pre-flight'}</h4>
      {all.length === 0 && <p>{isChinese ? '可以发布。' : 'Ready to go out.'}</p>}
      {all.map(({ code, message, path, type }) => (
        <Banner key={`${code} ${path} ${message}`} type={type}>
          {message}
        </Banner>
      ))}
    </div>
  )
}
