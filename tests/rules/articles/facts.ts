import {
  type Facts,
  type Located,
  type ShownPhoto,
  storySchema,
} from '../../../src/articles/preflight/facts.ts'
import { always } from '../../../src/wire/standing.ts'
import { paragraph } from '../../support/forum.ts'

const fine = {
  id: 'story',
  language: 'en',
  storyType: 'news',
  headline: 'Forum opens in Liuzhou',
  bylineText: 'By the desk',
  body: paragraph('About 300 delegates met.'),
}

/** What is known about a story that nothing speaks against, but for what a test says. */
export function factsWith(story: object = {}, more: Partial<Facts> = {}): Facts {
  return {
    story: storySchema.parse({ ...fine, ...story }),
    texts: [],
    photos: [],
    targets: [],
    hold: always,
    isRecalled: false,
    speakers: [],
    otherNames: [],
    dateline: null,
    scenes: [],
    style: { words: [], introduces: false },
    languages: { asked: [], exist: [] },
    foundElsewhere: [],
    ...more,
  }
}

export const free = {
  standing: 'usable' as const,
  embargoUntil: null,
  leases: [],
  usageCategory: null,
  restrictions: null,
  acknowledged: null,
}

/** A published photo with every word it needs, but for what a test says. */
export function photo(values: Partial<ShownPhoto> = {}): ShownPhoto {
  return {
    id: 'photo',
    path: 'leadPhoto',
    title: 'Delegates',
    gallery: null,
    caption: 'here',
    altText: 'here',
    hasCredit: true,
    leftOver: null,
    rights: free,
    standing: 'public',
    hold: always,
    ...values,
  }
}

/** A place and what it lies in, from the inside out; the one called `Liuzhou` is a city. */
export function place(...names: string[]): Located {
  const around = names.map((name) => ({ id: name, isCity: /Liuzhou|Nanning/.test(name) }))
  return { id: names[0] ?? '', name: names[0] ?? '', around }
}
