import type { Said } from '../fields/refuse.ts'
import type { WebhookEvent } from './events.ts'

/** The events, in the words of the newsroom. */
export const eventLabels: { value: WebhookEvent; label: Said }[] = [
  { value: 'publish', label: { en: 'Published', zh: '发布' } },
  { value: 'update', label: { en: 'Updated', zh: '更新' } },
  { value: 'correct', label: { en: 'Corrected', zh: '更正' } },
  { value: 'unpublish', label: { en: 'Unpublished or expired', zh: '取消发布或过期' } },
  { value: 'kill', label: { en: 'Killed', zh: '撤稿' } },
]

/** What a delivery can be about: an event, tags to purge, or a trial. */
export const subjectLabels: { value: Subject; label: Said }[] = [
  ...eventLabels,
  { value: 'purge', label: { en: 'Purge', zh: '清除缓存' } },
  { value: 'test', label: { en: 'Test', zh: '测试' } },
]

export type Subject = WebhookEvent | 'purge' | 'test'
