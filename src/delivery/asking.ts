import type { Originals } from '../originals/originals.ts'
import type { IncomingHttpHeaders } from 'node:http'
import type { PublicType, Ref } from '../wire/documents.ts'
import type { Edition } from '../wire/edition.ts'
import type { Cache } from './cache/cache.ts'
import type { OpenPreview, Outside } from '../wire/preview.ts'
import type { Darkroom } from './images/darkroom.ts'
import type { Pictures } from './images/pictures.ts'
import { readFields, readInclude } from './include.ts'
import type { Limits } from './limits/limits.ts'
import type { Measure } from './measure.ts'
import { mostPaths } from './parameters.ts'
import type { Wanted } from './paths.ts'
import { badParameters } from './problem.ts'
import { startReading, type Reading } from './reading.ts'
import type { ItemQuery } from './requests.ts'

/** What delivery is made with; everything else is worked out from it. */
export type Parts = {
  edition: Edition
  /** Finished answers of this edition. */
  cache: Cache
  /** Origin without a slash at the end, as readers type it. */
  publicUrl: string
  /** Folder of the originals. */
  mediaDir: string
  /** Where they are when not in the folder. */
  originals?: Pick<Originals, 'withPath'>
  /** Where copies of photos come from, when not from the originals. */
  pictures?: Pictures
  /** Where they are made and kept; one of its own unless it is shared with others. */
  darkroom?: Darkroom
  /** Whether it follows an origin, which has a CDN purged without knowing how far it has got. */
  follows?: boolean
  /** Folder of what we make and may lose: renditions. */
  dataDir: string
  /** Bytes of disk for the renditions; without bounds unless said. */
  renditionsSpace?: number
  /** BCP 47; the first is the default. */
  languages: readonly string[]
  clock: () => Date
  /** Folder of the program that shows the API reference; the one of the build unless said. */
  referenceDir?: string
  /** Opens preview tokens; left out where there are no drafts. */
  openPreview?: OpenPreview
  /** What somebody of the staff, known by these headers, opens a draft with; null for anyone else. */
  deskToken?: (headers: IncomingHttpHeaders, ref: Ref) => Promise<string | null>
  /** Until when the preview these parts were made for can be opened. */
  until?: Date | undefined
  /** What readers have of what is previewed. */
  outside?: Outside | undefined
  /** What the address of a photo's rendition ends with, by its id: a token for what is not public. */
  imageQuery?: (id: string) => string
  /** False while the edition is still being put together and is not to be copied. */
  isWhole?: () => boolean
  /** Aborted when the server stops, to end what would go on for ever. */
  closing?: AbortSignal
  /** Hears what an operator should know, the error as `err`; readers see nothing of it. */
  log?: (fault: string, about: Record<string, unknown>) => void
  /** Without them every request is served, however many there are. */
  limits?: Limits
  /** Hears of every answer, for those who count; must cost next to nothing. */
  measure?: Measure
}

/** Starts an answer with the languages and body forms asked for. */
export function readingFor(
  parts: Parts,
  query: Pick<ItemQuery, 'lang' | 'body'>,
  now: Date,
): Reading {
  const { edition, publicUrl, languages, imageQuery } = parts
  const bodies = query.body ?? ['html']
  const asked = query.lang ?? []
  return startReading({ edition, publicUrl, languages, now, bodies, asked, imageQuery })
}

/**
 * The keys and expansions asked for of a type.
 * @throws Problem `bad-parameter` for paths that lead nowhere.
 */
export function wantedOf(type: PublicType, { fields, include }: ItemQuery): Wanted {
  const { include: most, levels } = mostPaths
  const chosen = readFields(type, fields ?? [], mostPaths.fields)
  const expanded = readInclude(type, include ?? [], { most, levels })
  const faults = [...chosen.faults, ...expanded.faults]
  if (faults.length > 0) throw badParameters(faults)
  return { fields: fields === undefined ? null : chosen.tree, include: expanded.tree }
}
