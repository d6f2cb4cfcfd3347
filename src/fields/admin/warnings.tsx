'use client'
import { Banner, useTranslation } from '@payloadcms/ui'
import { z } from 'zod'
import { useAnswer } from './use-answer.ts'

const answerSchema = z.object({
  warnings: z.array(z.object({ code: z.string(), path: z.string(), message: z.string() })),
})

/** What the newest draft should make an editor look twice at; asked again after each save. */
export function Warnings() {
  const { i18n } = useTranslation()
  const warnings = answerSchema.safeParse(useAnswer('warnings')).data?.warnings ?? []
  if (warnings.length === 0) return null
  return (
    <div className="field-type" role="status">
      <h4>{i18n.language.startsWith('zh') ? '请留意' : 'Worth a look'}</h4>
      {warnings.map(({ code, message, path }) => (
        <Banner key={`${code} ${path} ${message}`} type="info">
          {message}
        </Banner>
      ))}
    </div>
  )
}
