import { z } from 'zod'
import type { PhotoUse, Projection } from '../wire/documents.ts'
import {
  amount,
  flag,
  identifiers,
  idsOf,
  instant,
  ref,
  refs,
  rich,
  rows,
  text,
  texts,
  written,
} from '../wire/let-out.ts'
import { inZone } from '../wire/moment.ts'
import { projection } from '../wire/standing.ts'
import { visibilityOf } from './visibility.ts'

const articleSchema = z.object({
  storyType: text,
  language: written(text),
  translationGroup: text,
  translationOf: ref('articles'),
  kicker: text,
  headline: written(text),
  headlines: z.object({ short: text, seo: text, social: text }).nullish(),
  standfirst: text,
  body: rich,
  keywords: texts,
  byline: rows(z.object({ contributor: written(ref('contributors')), role: text })),
  bylineText: text,
  infoSources: rows(z.object({ organisation: written(ref('organisations')), role: text })),
  dateline: z.object({ place: ref('places'), date: text }).nullish(),
  events: refs('events'),
  sessions: refs('sessions'),
  speakers: refs('speakers'),
  organisations: refs('organisations'),
  places: refs('places'),
  topics: refs('topics'),
  leadPhoto: ref('photos'),
  captionOverride: text,
  altOverride: text,
  relatedArticles: refs('articles'),
  identifiers,
  displayDate: instant,
  displayTimeZone: text,
  firstPublishedAt: instant,
  significantUpdateAt: instant,
  coverageStartTime: instant,
  coverageEndTime: instant,
  urgency: amount,
  edNote: text,
  breaking: flag,
  embargoIndefinite: flag,
  embargoUntil: instant,
  expiresAt: instant,
})

type Article = z.infer<typeof articleSchema>

/** A story with what readers may know of it: no stage, desk, people at work or notes to each other. */
export function projectArticle(doc: unknown): Projection {
  return projection('articles', doc, () => {
    const article = articleSchema.parse(doc)
    return {
      document: { ...words(article), ...credit(article), ...links(article), ...dates(article) },
      window: visibilityOf(article),
      facets: facets(article),
      sortKeys: {
        displayDate: article.displayDate ?? article.firstPublishedAt,
        firstPublished: article.firstPublishedAt,
        urgency: article.urgency,
        title: article.headline,
      },
    }
  })
}

function words(article: Article) {
  const { storyType, language, translationGroup, translationOf, kicker, headline } = article
  const { headlines, standfirst, body, keywords, edNote, urgency, breaking } = article
  return {
    title: headline,
    storyType,
    language,
    translationGroup,
    translationOf,
    kicker,
    headline,
    headlines: {
      short: headlines?.short ?? null,
      seo: headlines?.seo ?? null,
      social: headlines?.social ?? null,
    },
    standfirst,
    body,
    keywords,
    edNote,
    urgency,
    breaking,
  }
}

function credit({ byline, bylineText, infoSources, dateline }: Article) {
  const printed = dateline && (dateline.place || dateline.date)
  return { byline, bylineText, infoSources, dateline: printed ? dateline : null }
}

function links(article: Article) {
  const { events, sessions, speakers, organisations, places, topics } = article
  const { relatedArticles, identifiers: known } = article
  return {
    events,
    sessions,
    speakers,
    organisations,
    places,
    topics,
    leadPhoto: leadPhotoOf(article),
    relatedArticles,
    identifiers: known,
  }
}

function leadPhotoOf({ altOverride, captionOverride, leadPhoto }: Article): PhotoUse | null {
  return leadPhoto && { ...leadPhoto, caption: captionOverride, alt: altOverride }
}

function dates(article: Article) {
  const { displayDate, displayTimeZone, firstPublishedAt, significantUpdateAt } = article
  const isLive = article.storyType === 'liveBlog'
  const covered = (at: string | null) => (isLive ? inZone(at, displayTimeZone) : null)
  return {
    displayDate: inZone(displayDate ?? firstPublishedAt, displayTimeZone),
    displayDateZone: displayTimeZone,
    firstPublishedAt,
    significantUpdateAt: inZone(significantUpdateAt, displayTimeZone),
    significantUpdateAtZone: displayTimeZone,
    coverageStartTime: covered(article.coverageStartTime),
    coverageEndTime: covered(article.coverageEndTime),
  }
}

function facets(article: Article) {
  const { storyType, translationGroup, breaking, byline, leadPhoto } = article
  return {
    storyType: storyType ? [storyType] : [],
    event: idsOf(article.events),
    session: idsOf(article.sessions),
    speaker: idsOf(article.speakers),
    organisation: idsOf(article.organisations),
    place: idsOf(article.places),
    topic: idsOf(article.topics),
    contributor: idsOf(...byline.map(({ contributor }) => contributor)),
    photo: idsOf(leadPhoto),
    translationGroup: translationGroup ? [translationGroup] : [],
    breaking: [String(breaking)],
  }
}
