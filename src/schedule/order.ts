import type { Refusal } from '../fields/refuse.ts'
import { sayLocalTime } from '../programme/local-time.ts'
import type { ScheduledAct } from './states.ts'

type Waiting = { at: string; zone: string } | null

type Situation = { publish: Waiting; unpublish: Waiting; isOut: boolean }

/** An article is unpublished after it came out: what is wrong with this order, if anything. */
export function comesTooEarly(
  act: ScheduledAct,
  at: Date,
  { isOut, publish, unpublish }: Situation,
): Refusal[] {
  if (act === 'publish') {
    if (isOut || !unpublish || at < new Date(unpublish.at)) return []
    const end = sayLocalTime(new Date(unpublish.at), unpublish.zone)
    return [
      {
        path: 'at',
        said: {
          en: `It is to be unpublished at ${end} (${unpublish.zone}): publish it before that, or move that first.`,
          zh: `稿件将于 ${end}（${unpublish.zone}）取消发布：请在此之前发布，或先更改取消发布的时间。`,
        },
      },
    ]
  }
  if (isOut || (publish && at > new Date(publish.at))) return []
  return [{ path: 'at', said: notOut }]
}

const notOut = {
  en: 'Readers do not have it by then: publish it, or schedule its publication for an earlier time.',
  zh: '届时稿件尚未发布：请先发布，或将发布时间排在此前。',
}
