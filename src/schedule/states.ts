import type { Said } from '../fields/refuse.ts'

/** What is done to an article at a time. */
export const scheduledActs = [
  { value: 'publish', label: { en: 'Publish', zh: '发布' } },
  { value: 'unpublish', label: { en: 'Unpublish', zh: '取消发布' } },
] as const satisfies { value: string; label: Said }[]

export type ScheduledAct = (typeof scheduledActs)[number]['value']

/** Where a schedule stands. */
export const scheduleStates = [
  { value: 'waiting', label: { en: 'Waiting', zh: '等待' } },
  { value: 'running', label: { en: 'Going out now', zh: '正在执行' } },
  { value: 'done', label: { en: 'Done', zh: '已完成' } },
  { value: 'failed', label: { en: 'Failed', zh: '失败' } },
  { value: 'cancelled', label: { en: 'Cancelled', zh: '已取消' } },
] as const satisfies { value: string; label: Said }[]

export type ScheduleState = (typeof scheduleStates)[number]['value']

/** The states in which something is still to be done. */
export const openStates: ScheduleState[] = ['waiting', 'running']
