import type { PictureName } from './pictures/picture.ts'
import type { OrganisationKey } from './content/organisations.ts'
import type { PlaceKey } from './content/places.ts'
import type { SessionKey } from './content/programme.ts'
import type { SpeakerKey } from './content/speakers.ts'
import type { ContributorKey, UserKey } from './content/staff.ts'
import type { TopicKey } from './content/topics.ts'

/** What the parts of the example are called while it is built, by kind. */
export type Keys = {
  topics: TopicKey
  places: PlaceKey
  organisations: OrganisationKey
  speakers: SpeakerKey
  contributors: ContributorKey
  users: UserKey
  sessions: SessionKey
  photos: PictureName
  events: 'forum'
  series: 'series'
  galleries: 'days'
  articles: string
}

/** The ids that have been given out so far. */
export class Ids {
  #known = new Map<string, string>()

  note<Kind extends keyof Keys>(kind: Kind, key: Keys[Kind], id: string): void {
    this.#known.set(`${kind}/${key}`, id)
  }

  /** @throws Error when the example is loaded in the wrong order. */
  of<Kind extends keyof Keys>(kind: Kind, key: Keys[Kind]): string {
    const id = this.maybe(kind, key)
    if (id === null) throw new Error(`The example names ${kind} “${key}” before it is loaded.`)
    return id
  }

  /** Null when this stage of the example has none: a photo that has not been taken yet. */
  maybe<Kind extends keyof Keys>(kind: Kind, key: Keys[Kind]): string | null {
    return this.#known.get(`${kind}/${key}`) ?? null
  }

  many<Kind extends keyof Keys>(kind: Kind, keys: readonly Keys[Kind][]): string[] {
    return keys.flatMap((key) => this.maybe(kind, key) ?? [])
  }
}
