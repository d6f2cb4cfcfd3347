import type { PayloadRequest } from 'payload'
import type { Found } from '../wire/read.ts'
import { findingsIn } from './preflight/check.ts'
import type { Finding, Level } from './preflight/finding.ts'
import { gatherFacts } from './preflight/gather.ts'

type Moment = {
  now: Date
  /** What is to go out, where that is not the newest draft: an older revision, or unsaved words. */
  story?: Found
}

/** Something that has to be mended, or seen, before a story goes out. */
type Obstacle = Finding & { level: Exclude<Level, 'advice'> }

/**
 * What speaks against publishing a story as it stands in its newest draft, for whoever asks: access
 * is the caller's to check. Empty too when there is no such story.
 */
export async function preflightOf(
  req: PayloadRequest,
  id: string,
  moment: Moment,
): Promise<Obstacle[]> {
  const found = await checksOf(req, id, moment)
  return found.flatMap(({ level, ...rest }) => (level === 'advice' ? [] : [{ level, ...rest }]))
}

/** The same with the advice of the house style, which holds up nothing. */
export async function checksOf(
  req: PayloadRequest,
  id: string,
  { now, story }: Moment,
): Promise<Finding[]> {
  const doc = story ?? (await newestDraft(req, id))
  return doc ? findingsIn(await gatherFacts(req, doc), now) : []
}

async function newestDraft(req: PayloadRequest, id: string): Promise<Found | null> {
  const story = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    req,
  })
  return story ? { ...story } : null
}
