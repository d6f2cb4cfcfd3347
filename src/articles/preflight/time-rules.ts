import { sayLocalTime, isTimeZone } from '../../programme/local-time.ts'
import { embargoOf } from '../embargo.ts'
import type { Facts } from './facts.ts'
import { type Finding, warning } from './finding.ts'

/** What keeps readers from the story once it is published, and until when. */
export function timeFindings(facts: Facts, now: Date): Finding[] {
  const { story } = facts
  if (story.expiresAt !== null && new Date(story.expiresAt) <= now)
    return [warning('expired', 'expiresAt', isExpired)]
  const embargo = embargoOf(story)
  if (embargo.kind === 'indefinite') return [warning('embargo', 'embargoIndefinite', heldForNow)]
  const zone = story.embargoTimeZone ?? story.displayTimeZone ?? 'UTC'
  return [
    ...(embargo.kind === 'until' && embargo.at > now
      ? [warning('embargo', 'embargoUntil', heldUntil(embargo.at, zone))]
      : []),
    ...inherited(facts, zone, now),
  ]
}

function inherited({ hold, isRecalled, story }: Facts, zone: string, now: Date): Finding[] {
  const path = (['sessions', 'events'] as const).find((name) => story[name].length > 0)
  const at = path ?? 'translationOf'
  if (isRecalled) return [warning('recalled', 'translationOf', originalKilled)]
  if (hold === 'never' || hold === 'unknown') return [warning('embargo', at, heldByOthers)]
  if (hold.from === null || new Date(hold.from) <= now) return []
  return [warning('embargo', at, heldWith(new Date(hold.from), zone))]
}

const isExpired = {
  en: 'It has expired: readers will not find it. Choose a later time, or none.',
  zh: '本稿已到期，读者看不到。请改为更晚的时间或留空。',
}
const heldForNow = {
  en: 'It will be published, and nobody outside sees it until the embargo is taken off.',
  zh: '可以发布，但在取消无限期禁发之前，外界看不到。',
}
const originalKilled = {
  en: 'The story it translates was killed: readers are told that this one is gone, too.',
  zh: '所译原稿已撤稿，读者会看到本稿也已撤回。',
}
const heldByOthers = {
  en: 'It will be published, and held back as long as what it is about or translates is.',
  zh: '可以发布，但在所报道的活动、场次或所译原稿公开之前，本稿不公开。',
}

const heldUntil = (at: Date, zone: string) => ({
  en: `It will be published, and nobody outside sees it before ${clock(at, zone)}.`,
  zh: `可以发布，但 ${clock(at, zone)} 之前外界看不到。`,
})

const heldWith = (at: Date, zone: string) => ({
  en: `An event, a session or a story it comes from is under embargo: published, it is held until ${clock(at, zone)}.`,
  zh: `所依据的活动、场次或原稿尚在禁发期：发布后将于 ${clock(at, zone)} 公开。`,
})

function clock(at: Date, zone: string): string {
  const known = isTimeZone(zone) ? zone : 'UTC'
  return `${sayLocalTime(at, known)} (${known})`
}
