import type { Said } from '../fields/refuse.ts'
import type { ScheduledAct } from './states.ts'

/** What the audit log calls the times of a schedule, which no field of an article holds. */
export const timeFields = {
  publish: 'publishAt',
  unpublish: 'unpublishAt',
} as const satisfies Record<ScheduledAct, string>

const labels = new Map<string, Said>([
  [timeFields.publish, { en: 'Goes out', zh: '排期发布' }],
  [timeFields.unpublish, { en: 'Is unpublished', zh: '排期取消发布' }],
])

/** Such a time in words; nothing for the name of a field. */
export function timeLabelOf(name: string): Said | undefined {
  return labels.get(name)
}
