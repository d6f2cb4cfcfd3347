import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'
import { withdrawnTranslations } from '../../translations/withdrawn.ts'
import { isOutStage, isStage } from '../stage.ts'
import { stageLabels, withdrawnLabel } from '../stage-labels.ts'

/** Asked once for a whole list. */
const withdrawnIn = cache((payload: Payload) => withdrawnTranslations({ payload }))

/** Where a story stands, in a list; of a translation whose original was killed, that it is not out. */
export async function StageCell({
  cellData,
  i18n,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  const stage: unknown = cellData
  if (!isStage(stage)) return '–'
  const isWithdrawn = isOutStage(stage) && (await withdrawnIn(payload)).has(String(rowData.id))
  const label = isWithdrawn
    ? withdrawnLabel
    : stageLabels.find(({ value }) => value === stage)?.label
  return (i18n.language.startsWith('zh') ? label?.zh : label?.en) ?? stage
}
