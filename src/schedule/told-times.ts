import type { PayloadRequest } from 'payload'
import { sayLocalTime } from '../programme/local-time.ts'
import { recordAct } from '../staff/audit.ts'
import type { StateChange } from '../staff/changes.ts'
import type { ScheduledAct } from './states.ts'
import { timeFields } from './time-labels.ts'

type When = { at: string | Date; zone: string } | null

/** From when to when a schedule went, on the clocks it was asked for on. */
export function timeChange(act: ScheduledAct, before: When, after: When): StateChange {
  return { field: timeFields[act], from: said(before), to: said(after) }
}

function said(when: When): string | null {
  return when && `${sayLocalTime(new Date(when.at), when.zone)} (${when.zone})`
}

type Told = {
  act: 'schedule' | 'unschedule'
  story: { id: string; title: string; rev: number | null }
  change: StateChange
}

/** Writes down a schedule that moves no story: another time, or the end of a withdrawal. */
export function tellTime(req: PayloadRequest, { act, change, story }: Told): Promise<void> {
  const { field } = change
  return recordAct(req, {
    collection: 'articles',
    ...story,
    act,
    fields: [field],
    changes: [change],
  })
}
