import type { Said } from '../fields/refuse.ts'
import type { Interval } from './clash.ts'
import { sayLocalTime } from './local-time.ts'

export const endBeforeStart: Said = {
  en: 'The end has to be after the start. Write a later end or an earlier start.',
  zh: '结束时间必须晚于开始时间，请修改其中之一。',
}

export function outsideEvent(event: Interval & { timeZone: string }): Said {
  const [from, until] = [event.start, event.end].map((at) => sayLocalTime(at, event.timeZone))
  return {
    en: `This is outside the event, which runs from ${from} to ${until} (${event.timeZone}). Write a time within it, or change the event first.`,
    zh: `超出活动时间：活动为 ${from} 至 ${until}（${event.timeZone}）。请改为活动期间，或先修改活动。`,
  }
}

export function roomTaken(room: string, by: string, at: Interval, timeZone: string): Said {
  const [from, until] = [at.start, at.end].map((time) => sayLocalTime(time, timeZone))
  return {
    en: `${room} is taken by “${by}” from ${from} to ${until}. Choose another room or another time.`,
    zh: `${room} 在 ${from} 至 ${until} 已安排“${by}”。请换会议室或时间。`,
  }
}

/** For an event that takes place after all, whose sessions had given their rooms up. */
export function roomGivenAway(
  room: string,
  { session, by, at }: { session: string; by: string; at: Interval },
  timeZone: string,
): Said {
  const [from, until] = [at.start, at.end].map((time) => sayLocalTime(time, timeZone))
  return {
    en: `“${session}” has lost ${room}, which “${by}” has taken from ${from} to ${until}. Move one of the two first.`,
    zh: `“${session}”原定的 ${room} 在 ${from} 至 ${until} 已安排“${by}”。请先调整其中一场。`,
  }
}

export function editionTaken(edition: number, by: string): Said {
  return {
    en: `“${by}” already is edition ${edition} of this series. Write another number, or correct that event first.`,
    zh: `“${by}”已是该系列的第 ${edition} 届。请填写其他届次，或先更正那场活动。`,
  }
}

export function unknownTrack(track: string, known: string[]): Said {
  const list = known.join(', ')
  return {
    en: known.length
      ? `The event has no track “${track}”. Write one of: ${list}.`
      : `The event has no tracks. Leave this empty, or add “${track}” to the event first.`,
    zh: known.length
      ? `活动没有分论坛“${track}”，请填写：${list}。`
      : `活动没有分论坛。请留空，或先在活动中添加“${track}”。`,
  }
}

export function twoPlaces(person: string, other: string, at: Interval, timeZone: string): Said {
  const from = sayLocalTime(at.start, timeZone)
  return {
    en: `${person} is also in “${other}”, which starts at ${from}.`,
    zh: `${person} 同时参加“${other}”（${from} 开始）。`,
  }
}

export function tooSmall(place: string, capacity: number, expected: number): Said {
  return {
    en: `${place} holds ${capacity} people, and ${expected} are expected.`,
    zh: `${place} 可容纳 ${capacity} 人，预计 ${expected} 人。`,
  }
}

export function nobody(row: number): Said {
  return {
    en: `Participant ${row} is neither a person nor an organisation.`,
    zh: `第 ${row} 位参与者既无个人也无单位。`,
  }
}

export function repeatedTime(at: Date, timeZone: string): Said {
  const time = sayLocalTime(at, timeZone)
  return {
    en: `${time} comes twice that night in ${timeZone}, when the clocks are put back; this is ${at.toISOString().slice(0, 16)} UTC.`,
    zh: `${timeZone} 当晚时钟拨慢，${time} 出现两次；此处为 UTC ${at.toISOString().slice(0, 16)}。`,
  }
}

export function sessionOutside(title: string): Said {
  return {
    en: `“${title}” has a time outside the event.`,
    zh: `“${title}”有时段超出活动时间。`,
  }
}
