import type { PayloadRequest } from 'payload'
import { readDeskSettings } from '../../desk/settings.ts'
import { refs } from '../../richtext/refs.ts'
import { passagesOf } from '../../richtext/passages.ts'
import { readArticleHolds } from '../../wire/article-hold.ts'
import type { Found } from '../../wire/read.ts'
import { type Facts, type Story, storySchema, type Text } from './facts.ts'
import { factFindings } from './fact-findings.ts'
import { gatherPeople } from './gather-people.ts'
import { gatherPhotos } from './gather-photos.ts'
import { gatherPlaces } from './gather-places.ts'
import { leftOverFindings } from './left-over-findings.ts'
import { gatherTargets } from './gather-targets.ts'

/** Reads all that pre-flight looks at: as many questions for a long story as for a short one. */
export async function gatherFacts(req: PayloadRequest, doc: Found): Promise<Facts> {
  const { payload } = req
  const story = storySchema.parse(doc)
  const named = refs(story.body ?? {})
  const settings = await readDeskSettings(req)
  const [photos, targets, holdOn, people, places, exist, drifted, left] = await Promise.all([
    gatherPhotos(payload, story, doc.body),
    gatherTargets(payload, story, named),
    readArticleHolds(payload, [doc]),
    gatherPeople(payload, story),
    gatherPlaces(payload, story),
    languagesOf(req, story, settings.askForTranslations),
    factFindings(req, { body: story.body, language: story.language ?? 'en' }),
    leftOverFindings(req, story),
  ])
  const { hold, recall } = holdOn(doc)
  return {
    story,
    texts: textsOf(story),
    photos,
    targets,
    hold,
    isRecalled: recall !== null,
    ...people,
    ...places,
    style: settings.houseStyle,
    languages: { asked: settings.askForTranslations, exist },
    foundElsewhere: [...drifted, ...left],
  }
}

function textsOf(story: Story): Text[] {
  const fields = (['kicker', 'headline', 'standfirst'] as const).flatMap((path): Text[] => {
    const text = story[path]
    return text === null ? [] : [{ path, text, isQuoted: false }]
  })
  return [...fields, ...passagesOf(story.body ?? {}).map((each) => ({ ...each, path: 'body' }))]
}

async function languagesOf(
  req: PayloadRequest,
  { id, translationGroup }: Story,
  asked: string[],
): Promise<string[]> {
  if (asked.length === 0 || translationGroup === null) return []
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: {
      and: [
        { translationGroup: { equals: translationGroup } },
        { id: { not_equals: id } },
        { stage: { not_in: ['spiked', 'killed'] } },
      ],
    },
    depth: 0,
    draft: true,
    limit: 100,
    pagination: false,
    select: { language: true },
    sort: 'language',
    overrideAccess: true,
    req,
  })
  return docs.flatMap(({ language }) => language ?? [])
}
