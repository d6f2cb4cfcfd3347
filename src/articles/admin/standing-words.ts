import type { KeptBack } from '../kept-back.ts'
import { stageNamed, withdrawnLabel } from '../stage-labels.ts'
import { isOutStage } from '../stage.ts'
import type { StoryMoves } from './story-moves.ts'

/** `gone`: readers are kept from it for good or until somebody says so; `waits`: until its time. */
export type Tone = 'desk' | 'waits' | 'out' | 'gone'

/** How a story stands: its stage, and besides what readers have of it where that is not the same. */
export type Standing = { tone: Tone; stage: string; besides: string[] }

/** Says how a story stands; `sayTime` says an instant on a clock. */
export function standingIn(
  moves: StoryMoves,
  language: string,
  sayTime: (iso: string) => string,
): Standing {
  const words = language.startsWith('zh') ? chinese : english
  const { hasNewWords, held, isExpired, isOut, isWithdrawn, isWithheld, stage } = moves
  if (isWithdrawn) return { tone: 'gone', stage: withdrawnIn(language), besides: [] }
  const isDown = stage === 'killed' || stage === 'spiked'
  const embargo = held.heldUntil ? words.until(sayTime(held.heldUntil)) : words.endless
  const besides = [
    isWithheld && words.withheld,
    held.isHeld && !isDown && embargo,
    isExpired && words.expired,
    isOut && !isOutStage(stage) && words.earlier,
    isOut && isOutStage(stage) && hasNewWords && words.changes,
  ]
  const waits = stage === 'scheduled' || held.isHeld
  const isGone = isDown || isWithheld || isExpired
  const tone = isGone ? 'gone' : waits ? 'waits' : isOutStage(stage) ? 'out' : 'desk'
  const label = stageNamed(stage, language)
  return { tone, stage: label, besides: besides.filter((each) => each !== false) }
}

/**
 * Whether readers have a story, in a list. Payload calls `changed` what was published and has a newer
 * draft, also where it is out no longer; `kept` is known of what is out, and says what keeps readers
 * from it.
 */
export function listedStatus(
  status: unknown,
  kept: KeptBack | undefined,
  language: string,
): string {
  const words = language.startsWith('zh') ? chinese : english
  if (!kept && status === 'changed') return words.wasOut
  if (!kept) return status === 'published' ? words.out : words.draft
  const { isExpired, isHeld, isWithheld } = kept
  const besides = [
    isWithheld && words.withheld,
    isHeld && words.held,
    isExpired && words.expired,
    status === 'changed' && words.changes,
  ]
  return [words.out, ...besides.filter((each) => each !== false)].join(' · ')
}

const withdrawnIn = (language: string) =>
  language.startsWith('zh') ? withdrawnLabel.zh : withdrawnLabel.en

const english = {
  withheld: 'withheld from readers',
  held: 'under embargo',
  until: (time: string) => `under embargo until ${time}`,
  endless: 'under embargo until somebody lifts it',
  expired: 'expired, readers no longer find it',
  earlier: 'readers have an earlier state',
  changes: 'changes not published yet',
  out: 'Published',
  draft: 'Draft',
  wasOut: 'Draft · readers no longer find what was published',
}

const chinese: typeof english = {
  withheld: '暂缓，读者看不到',
  held: '禁发中，读者看不到',
  until: (time) => `禁发至 ${time}`,
  endless: '禁发，待手动解禁',
  expired: '已到期，读者看不到',
  earlier: '读者看到的是较早的内容',
  changes: '有修改尚未发布',
  out: '已发布',
  draft: '草稿',
  wasOut: '草稿 · 曾发布，读者已看不到',
}
