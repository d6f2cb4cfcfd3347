import { z } from 'zod'
import { usageNames } from '../photos/usages.ts'
import {
  body,
  crop,
  document,
  flag,
  href,
  identifiers,
  identity,
  image,
  imageKeys,
  kept,
  many,
  maybe,
  maybeImage,
  maybeNumber,
  maybeText,
  maybeTime,
  maybeZone,
  part,
  sitePath,
  text,
} from './shape-parts.ts'

const correctionKeys = {
  ...kept,
  kind: z.enum(['correction', 'clarification', 'update', 'retraction', 'editorsNote']),
  text: maybeText,
  field: maybeText,
  before: maybeText,
  after: maybeText,
  publishedAt: maybeTime,
  publishedAtZone: maybeZone,
  position: maybeText,
  identifiers,
}

export const correction = document('corrections', { ...correctionKeys, article: maybe('articles') })

export const article = document('articles', {
  ...kept,
  path: sitePath,
  language: text,
  storyType: text,
  translationGroup: maybeText,
  translationOf: maybe('articles'),
  translations: z
    .array(part({ ...identity('articles'), language: maybeText }))
    .meta({ description: 'The same story in other languages.' }),
  kicker: maybeText,
  headline: text,
  headlines: part({ short: maybeText, seo: maybeText, social: maybeText }),
  standfirst: maybeText,
  body,
  keywords: z.array(text),
  byline: z.array(part({ contributor: maybe('contributors'), role: maybeText })),
  bylineText: maybeText,
  infoSources: z.array(part({ organisation: maybe('organisations'), role: maybeText })),
  dateline: part({ place: maybe('places'), date: maybeText }).nullable(),
  events: many('events'),
  sessions: many('sessions'),
  speakers: many('speakers'),
  organisations: many('organisations'),
  places: many('places'),
  topics: many('topics'),
  leadPhoto: maybeImage.meta({
    description: 'With the caption and the alt text this story has for it, else with its own.',
  }),
  relatedArticles: many('articles'),
  identifiers,
  displayDate: maybeTime,
  displayDateZone: maybeZone,
  firstPublishedAt: maybeTime,
  significantUpdateAt: maybeTime,
  significantUpdateAtZone: maybeZone,
  coverageStartTime: maybeTime.meta({
    description: 'Of a live blog: since when it reports. As schema.org’s LiveBlogPosting has it.',
  }),
  coverageEndTime: maybeTime.meta({
    description:
      'Of a live blog that was closed: since when nothing new comes; null while it goes on.',
  }),
  urgency: maybeNumber,
  edNote: maybeText,
  breaking: flag,
  corrections: z.array(part({ ...identity('corrections'), ...part(correctionKeys).shape })),
  updates: part({ href, count: z.int() })
    .nullable()
    .meta({ description: 'Where the entries of a live blog are; null on other stories.' }),
})

export const liveUpdate = document('liveUpdates', {
  ...kept,
  article: maybe('articles'),
  session: maybe('sessions'),
  headline: maybeText,
  body,
  summary: maybeText,
  publishedAt: maybeTime,
  publishedAtZone: maybeZone,
  keyEvent: flag,
  pinned: flag,
  byline: z.array(part({ contributor: maybe('contributors'), role: maybeText })),
  identifiers,
})

export const photo = document('photos', {
  ...imageKeys,
  ...kept,
  path: sitePath,
  headline: maybeText,
  extendedDescription: maybeText,
  keywords: z.array(text),
  source: maybeText,
  usageTerms: maybeText,
  acquireLicensePage: maybeText,
  dataMining: maybeText,
  digitalSourceType: maybeText,
  contentCredentials: z.boolean().meta({
    description:
      'Whether the original carries a signed account (C2PA) of where it comes from. Copies have none.',
  }),
  dateCreated: maybeText.meta({
    description:
      'By the clock of the camera, as exactly as it is known: `2024-10` to `2024-10-29T09:05:12+08:00`.',
  }),
  dateCreatedZone: maybeText.meta({
    description:
      'The zone of the event, where the offset of `dateCreated` is taken from it; null where the file says the offset itself, or no offset is known.',
  }),
  locationShown: maybeText,
  event: maybe('events'),
  session: maybe('sessions'),
  people: z.array(part({ speaker: maybe('speakers'), name: maybeText, role: maybeText })),
  usageCategory: maybeText,
  rights: z.array(part({ usage: z.enum(usageNames), until: maybeTime })).meta({
    description: 'What its rights allow by now, anywhere in the world, and until when.',
  }),
  identifiers,
})

export const gallery = document('galleries', {
  ...kept,
  path: sitePath,
  description: body,
  photos: z.array(
    part({
      photo: image.nullable(),
      caption: maybeText.meta({
        description: 'As it is here: the photo’s own unless the gallery has another.',
      }),
      alt: maybeText.meta({ description: 'As it is here, like the caption.' }),
      crop: crop.nullable().meta({ description: 'How it is cut here; null: the whole picture.' }),
    }),
  ),
  event: maybe('events'),
  session: maybe('sessions'),
  identifiers,
})
