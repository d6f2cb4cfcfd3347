import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'
import { withdrawnTranslations } from '../../translations/withdrawn.ts'
import type { Said } from '../../fields/refuse.ts'
import { isOutStage, isStage } from '../stage.ts'
import { stageNamed, withdrawnLabel } from '../stage-labels.ts'
import { keptBackTogether } from '../kept-back.ts'
import { listedStatus } from './standing-words.ts'

/** Asked once for a whole list. */
const withdrawnIn = cache((payload: Payload) => withdrawnTranslations({ payload }))

/** Where a story stands, in a list; of a translation whose original was killed, that it is not out. */
export async function StageCell({ cellData, i18n, payload, rowData }: Props) {
  const stage: unknown = cellData
  if (!isStage(stage)) return '–'
  const isWithdrawn = isOutStage(stage) && (await withdrawnIn(payload)).has(String(rowData.id))
  return isWithdrawn ? said(withdrawnLabel, i18n.language) : stageNamed(stage, i18n.language)
}

const keptBackIn = cache((payload: Payload) => keptBackTogether(payload))

/** Whether readers have it, in a list: not what was published, but what is. */
export async function StatusCell({ cellData, i18n, payload, rowData }: Props) {
  const status: unknown = cellData
  if (rowData.stage === 'killed') return stageNamed('killed', i18n.language)
  if (status !== 'published' && status !== 'changed')
    return listedStatus(status, undefined, i18n.language)
  if ((await withdrawnIn(payload)).has(String(rowData.id)))
    return said(withdrawnLabel, i18n.language)
  const kept = await keptBackIn(payload)(String(rowData.id))
  return listedStatus(status, kept, i18n.language)
}

type Props = DefaultServerCellComponentProps

const said = ({ en, zh }: Said, language: string): string => (language.startsWith('zh') ? zh : en)
