import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { stages } from '../../articles/stage.ts'
import { inOwnLanguage } from '../../photos/own-language.ts'

const text = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'string' ? value : ''))

const name = z
  .union([
    z.object({ name: text }).transform((person) => person.name),
    z.unknown().transform(() => ''),
  ])
  .optional()
  .transform((known) => known ?? '')

const lineSchema = z.object({
  id: z.string(),
  headline: text,
  slugline: text,
  language: text,
  stage: z.enum(stages).catch('drafting'),
  dueAt: text,
  displayTimeZone: text,
  updatedAt: text,
  assignee: name,
  /** By whom it came back and why; null when it did not, or was handed in since. */
  sentBack: z
    .object({ by: name, why: text })
    .nullish()
    .catch(null)
    .transform((back) => (back?.why ? back : null)),
})

/** A story as a line of a list. What is not there is empty. */
export type StoryLine = z.infer<typeof lineSchema>

/** More than a list on the dashboard shows, so that it can say that there are more. */
const most = 60

type Asked = { where: Where; sort: string }

/** The stories that match, in their newest drafts and as far as whoever asks may read them. */
export async function readStories(
  req: PayloadRequest,
  { sort, where }: Asked,
): Promise<StoryLine[]> {
  const { docs } = await req.payload.find({
    collection: 'articles',
    where,
    sort,
    depth: 1,
    populate: { users: { name: true } },
    draft: true,
    limit: most,
    pagination: false,
    select: {
      headline: true,
      slugline: true,
      language: true,
      stage: true,
      dueAt: true,
      displayTimeZone: true,
      updatedAt: true,
      assignee: true,
      sentBack: true,
    },
    overrideAccess: false,
    req: inOwnLanguage(req),
  })
  return docs.map((doc) => lineSchema.parse(doc))
}

/** The most pressing deadline first; what has none comes last, as it was. */
export function byDeadline(lines: readonly StoryLine[]): StoryLine[] {
  const at = ({ dueAt }: StoryLine) => dueAt || '9999'
  return lines.toSorted((one, other) => at(one).localeCompare(at(other)))
}
