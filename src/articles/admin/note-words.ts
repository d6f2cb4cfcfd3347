import { type KillReason, isKillReason, killReasons } from '../../wire/kill-reasons.ts'
import { withdrawnLabel } from '../stage-labels.ts'
import type { StoryMoves } from './story-moves.ts'

/** What stands above a story, as its kind and its words. */
export type Note = { type: 'error' | 'info'; head: string; text: string | null }

type About = {
  /** The name of who sent it back or changed it. */
  person: string
  /** Whoever reads this did. */
  isReader?: boolean
  language: string
  sayTime: (iso: string) => string
}

/**
 * What whoever opens a story has to know, the gravest first: that readers do not have it, by whose
 * word and why; why it came back; that what was approved is not what stands here.
 */
export function notesOn(
  moves: StoryMoves,
  { isReader = false, person, language, sayTime }: About,
): Note[] {
  const words = language.startsWith('zh') ? chinese : english
  const about = backOrVoid(moves, isReader ? words.you : person, words)
  const mayRevive = moves.allowed.some(({ act }) => act === 'revive')
  const down = moves.down ? downNote(moves.down, { mayRevive, sayTime, words }) : null
  return [down, about].filter((note) => note !== null)
}

type Down = NonNullable<StoryMoves['down']>

type Telling = { mayRevive: boolean; sayTime: About['sayTime']; words: Words }

function downNote(down: Down, { mayRevive, sayTime, words }: Telling): Note {
  const { at, by, kind, killReason, story, why } = down
  const told = isKillReason(killReason) ? words.told(killReason) : words.untold
  const said = why ? words.why(why) : null
  const done = words.done[kind](by ?? '', at ? sayTime(at) : '', story?.headline ?? '')
  const lines =
    kind === 'original'
      ? [words.revive, done, said]
      : kind === 'killed'
        ? [said, told, mayRevive ? words.mayRevive : words.mayNot]
        : [said, kind === 'withheld' ? words.usable : null]
  const text = lines.filter((line) => line !== null).join('\n')
  const head = kind === 'original' ? words.withdrawn : done
  return { type: kind === 'unpublished' ? 'info' : 'error', head, text: text || null }
}

function backOrVoid({ approval, sentBack, stage }: StoryMoves, person: string, words: Words) {
  if (sentBack?.why)
    return { type: 'error', head: words.sentBack(person), text: sentBack.why } as const
  if (approval.kind !== 'void') return null
  const { revision } = approval
  if (stage === 'scheduled')
    return { type: 'info', head: words.pinned(revision ?? 0), text: words.later } as const
  return { type: 'info', head: words.voided(person), text: words.again } as const
}

const whoWhen = (name: string, time: string) =>
  [name || 'somebody', time].filter(Boolean).join(', ')

const english = {
  you: 'you',
  sentBack: (name: string) => (name ? `Sent back by ${name}` : 'Sent back'),
  voided: (name: string) =>
    name ? `Changed by ${name} after it was approved` : 'Changed after it was approved',
  withdrawn: withdrawnLabel.en,
  done: {
    killed: (name: string, time: string) => `Killed by ${whoWhen(name, time)}`,
    original: (name: string, time: string, headline: string) =>
      `“${headline}” was killed by ${whoWhen(name, time)}.`,
    withheld: (name: string, time: string) => `Withheld by ${whoWhen(name, time)}`,
    unpublished: (name: string, time: string) => `Unpublished by ${whoWhen(name, time)}`,
  },
  why: (why: string) => `Why: ${why}`,
  told: (reason: KillReason) => `Readers are told: ${killReasons[reason].en}.`,
  untold: 'Readers are told that it is gone, and no reason.',
  mayRevive: 'To use it again, revive it with the button above.',
  mayNot: 'Only an editor changes it now, or revives it: ask the desk.',
  usable: 'Readers do not see it until it is usable again, under Desk.',
  revive:
    'Readers do not have this translation: the story it translates was killed. It is back when that is revived and published.',
  again: 'The approval is void. An editor approves these words again, or publishes them.',
  pinned: (revision: number) => `Revision ${revision} goes out, as it was approved`,
  later: 'What was written since stays a draft. To send it out too, schedule it again.',
}

type Words = typeof english

/** Names stand apart from Chinese words, the reader does not. */
const spaced = (name: string) => (name === '您' ? name : ` ${name} `)

const onDay = (time: string) => time && `于 ${time} `

const chinese: Words = {
  you: '您',
  sentBack: (name) => (name ? `${spaced(name)}退回了本稿`.trim() : '本稿被退回'),
  voided: (name) => (name ? `审定后${spaced(name)}又作了修改` : '审定后又有修改'),
  withdrawn: withdrawnLabel.zh,
  done: {
    killed: (name, time) => `${name} 已${onDay(time)}撤稿`.trim(),
    original: (name, time, headline) =>
      `“${headline}”已${name && `由 ${name} `}${onDay(time)}撤稿。`,
    withheld: (name, time) => `${name} 已${onDay(time)}设为暂缓`.trim(),
    unpublished: (name, time) => `${name} 已${onDay(time)}取消发布`.trim(),
  },
  why: (why) => `原因：${why}`,
  told: (reason) => `读者看到的原因：${killReasons[reason].zh}。`,
  untold: '读者只看到“已撤回”，不见原因。',
  mayRevive: '如需再用，请点击上方“恢复使用”。',
  mayNot: '本稿现仅限编辑修改或恢复使用，请联系编辑部。',
  usable: '在“编务”页恢复“可用”之前，读者看不到。',
  revive: '原稿已撤稿，读者看不到本译文；原稿恢复使用并发布后，译文随之恢复。',
  again: '原审定已失效，请编辑重新审定或直接发布。',
  pinned: (revision) => `届时发布的是已审定的第 ${revision} 修订`,
  later: '此后的修改保留为草稿；如需一并发布，请重新排期。',
}
