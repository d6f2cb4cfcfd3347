import type { CollectionBeforeChangeHook, DateField } from 'payload'
import { zonedTime } from '../fields/zoned-time.ts'
import { sessionFacts } from './facts.ts'

/** When a session first begins, kept beside its times: no database sorts by what is in a list. */
export const startsAtField = (): DateField => ({
  ...zonedTime({
    name: 'startsAt',
    zone: { kind: 'event', name: 'event' },
    index: true,
    label: { en: 'Starts', zh: '开始' },
    help: {
      en: 'The first of its times. Set by itself.',
      zh: '第一个时段的开始时间，自动填写。',
    },
    admin: { position: 'sidebar', condition: () => false },
  }),
  disableDuplicate: true,
  access: { create: () => false, update: () => false },
})

/** Sets it from the times that are saved. */
export const noteFirstStart: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { slots } = sessionFacts({ ...originalDoc, ...data })
  const [first = null] = slots.flatMap(({ start }) => start?.toISOString() ?? []).toSorted()
  return { ...data, startsAt: first }
}
