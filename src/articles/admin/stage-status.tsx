'use client'
import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useAnswer } from '../../fields/admin/use-answer.ts'
import { sayThere } from '../../fields/both-clocks.ts'
import { sayTime } from '../../preview/admin/words.ts'
import { readersZone } from '../../schedule/admin/times.ts'
import { standingIn } from './standing-words.ts'
import { readMoves } from './story-moves.ts'
import './stage-status.css'

/** At the top of the form, in place of draft or published: the stage, and what readers have of it. */
export function StageStatus() {
  const { isTrashed } = useDocumentInfo()
  const { i18n, t } = useTranslation()
  const zone = useFormFields(([fields]) => fields.embargoTimeZone?.value)
  const moves = readMoves(useAnswer('moves'))
  if (!moves) return null
  const sayBoth = (iso: string) => {
    const there = sayThere(iso, typeof zone === 'string' ? zone : null, readersZone())
    return there ? `${sayTime(iso)} (${there})` : sayTime(iso)
  }
  const { besides, stage, tone } = standingIn(moves, i18n.language, sayBoth)
  const label = i18n.language.startsWith('zh') ? '阶段：' : 'Stage: '
  const all = [...besides, ...(isTrashed ? [t('general:trash')] : [])]
  return (
    <p className={`stage-status stage-status--${tone}`} title={[stage, ...all].join(' · ')}>
      <span className="stage-status__label">{label}</span>
      <strong>{stage}</strong>
      {all.map((each) => (
        <span key={each}> · {each}</span>
      ))}
    </p>
  )
}
