import type { Payload } from 'payload'

import type { Clock } from '../clock.ts'
import type { Ids } from '../find.ts'

/** What every part of the loading works with. */
export type Bench = {
  payload: Payload
  ids: Ids
  clock: Clock
}

/** Loading is the newsroom's own doing: nobody's access is asked, every hook runs. */
export const asNewsroom = { overrideAccess: true, depth: 0 } as const

export const english = { ...asNewsroom, locale: 'en' } as const

export const chinese = { ...asNewsroom, locale: 'zh' } as const

export const published = { _status: 'published' } as const

/** What a story that is out says of itself; the newsroom's hooks keep it true. */
export const publicStory = { ...published, pubStatus: 'usable', stage: 'published' } as const

export const draft = { _status: 'draft' } as const
