import { withdrawnLabel } from '../stage-labels.ts'
import type { StoryMoves } from './story-moves.ts'

/** What stands above a story, as its kind and its words. */
export type Note = { type: 'error' | 'info'; head: string; text: string | null }

/** That readers do not have it comes first, then why it came back; then that what was approved is not what stands here. */
export function noteWords(moves: StoryMoves, person: string, language: string): Note | null {
  const words = language.startsWith('zh') ? chinese : english
  const { approval, isWithdrawn, sentBack, stage } = moves
  if (isWithdrawn) return { type: 'error', head: words.withdrawn, text: words.revive }
  if (sentBack?.why) return { type: 'error', head: words.sentBack(person), text: sentBack.why }
  if (approval.kind !== 'void') return null
  const { revision } = approval
  if (stage === 'scheduled')
    return { type: 'info', head: words.pinned(revision ?? 0), text: words.later }
  return { type: 'info', head: words.voided(person), text: words.again }
}

const english = {
  sentBack: (name: string) => (name ? `Sent back by ${name}` : 'Sent back'),
  voided: (name: string) =>
    name ? `Changed by ${name} after it was approved` : 'Changed after it was approved',
  withdrawn: withdrawnLabel.en,
  revive:
    'Readers do not have this translation: the story it translates was killed. It is back when that is revived and published.',
  again: 'The approval is void. An editor approves these words again, or publishes them.',
  pinned: (revision: number) => `Revision ${revision} goes out, as it was approved`,
  later: 'What was written since stays a draft. To send it out too, schedule it again.',
}

const chinese: typeof english = {
  sentBack: (name) => (name ? `${name} 退回了本稿` : '本稿被退回'),
  voided: (name) => (name ? `审定后 ${name} 又作了修改` : '审定后又有修改'),
  withdrawn: withdrawnLabel.zh,
  revive: '原稿已撤稿，读者看不到本译文；原稿恢复使用并发布后，译文随之恢复。',
  again: '原审定已失效，请编辑重新审定或直接发布。',
  pinned: (revision) => `届时发布的是已审定的第 ${revision} 修订`,
  later: '此后的修改保留为草稿；如需一并发布，请重新定时。',
}
