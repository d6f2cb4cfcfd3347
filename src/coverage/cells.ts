import { type BoardRow, type Cell, type Column, isAlive, type Story } from './cell.ts'
import type { Groups } from './groups.ts'
import { isQuoteOf } from './quotes.ts'
import type { Row } from './rows.ts'

/** A row with what there is for it, column by column. */
export function withCells(row: Row, columns: readonly Column[], groups: Groups): BoardRow {
  const stories = groups.storiesOf.get(row.id) ?? []
  const cells = columns.map((column) => {
    switch (column.kind) {
      case 'story':
        return storyCell(row, column.language, { asked: groups.asked, columns, stories })
      case 'photos':
        return photosCell(row, groups)
      case 'quotes':
        return quotesCell(row, groups)
      case 'live':
        return liveCell(row, stories, groups)
    }
  })
  return { ...row, cells }
}

type Sources = { asked: ReadonlySet<string>; columns: readonly Column[]; stories: Story[] }

/** Missing is a story in the main language, and in those every story should exist in. */
function storyCell(
  { isWanted }: Row,
  language: string,
  { asked, columns, stories }: Sources,
): Cell {
  const articles = stories.filter(({ storyType }) => storyType !== 'liveBlog')
  const own = articles.filter((story) => story.language === language).toSorted(bySeniority)
  const isAsked = language === columns[0]?.key || asked.has(language)
  const isGap = isWanted && isAsked && !own.some(isAlive)
  const sources = sourcesOf(language, articles, columns)
  return { kind: 'story', language, stories: own, isGap, sources }
}

/**
 * Living stories that have no sister in this language yet, of each group one: originals and the main
 * language first.
 */
function sourcesOf(language: string, articles: Story[], columns: readonly Column[]): Story[] {
  const alive = articles.filter(isAlive)
  const done = new Set(
    alive.filter((story) => story.language === language).map((story) => story.translationGroup),
  )
  const order = columns.map(({ key }) => key)
  const open = alive
    .filter((story) => story.language !== language && !done.has(story.translationGroup))
    .toSorted(
      (one, other) =>
        Number(one.translationOf !== null) - Number(other.translationOf !== null) ||
        order.indexOf(one.language) - order.indexOf(other.language) ||
        bySeniority(one, other),
    )
  const first = (group: string) => open.find((story) => groupOf(story) === group)
  return open.filter((story) => first(groupOf(story)) === story)
}

const groupOf = ({ id, translationGroup }: Story) => translationGroup ?? id

function photosCell({ id, isWanted }: Row, { photosOf }: Groups): Cell {
  const photos = photosOf.get(id) ?? []
  const published = photos.filter((photo) => photo._status).length
  return { kind: 'photos', count: photos.length, published, isGap: isWanted && photos.length === 0 }
}

function quotesCell({ id }: Row, { event, quoting, speakersOf, storiesOf }: Groups): Cell {
  const about = new Set((storiesOf.get(id) ?? []).map((story) => story.id))
  const session = { id, speakers: speakersOf.get(id) ?? new Set<string>() }
  const found = quoting
    .filter(({ story }) => isAlive(story))
    .map(({ quotes, story }) => ({
      story,
      count: quotes.filter((quote) =>
        id === event
          ? quote.session === null && about.has(story.id)
          : isQuoteOf(quote, session, about.has(story.id)),
      ).length,
    }))
    .filter(({ count }) => count > 0)
  const total = (some: typeof found) => some.reduce((sum, { count }) => sum + count, 0)
  const published = found.filter(({ story }) => story.standing === 'published')
  const first = found[0]?.story.id ?? null
  return { kind: 'quotes', count: total(found), published: total(published), first, isGap: false }
}

/** The live blog of the session, or that of the whole event, or whichever the event has. */
function liveCell({ id }: Row, own: Story[], groups: Groups): Cell {
  const { event, stories, storiesOf, updatesOf } = groups
  const blogIn = (some: Story[]) =>
    some
      .filter((story) => story.storyType === 'liveBlog' && isAlive(story))
      .toSorted(bySeniority)
      .at(0)
  const updates = updatesOf.get(id) ?? []
  const blog = blogIn(own) ?? blogIn(storiesOf.get(event) ?? []) ?? blogIn(stories) ?? null
  const published = updates.filter((update) => update._status).length
  return { kind: 'live', count: updates.length, published, blog, isGap: false }
}

/** What is worked on first, what was dropped last; originals before translations, then by headline. */
function bySeniority(one: Story, other: Story): number {
  return (
    turnOf(one) - turnOf(other) ||
    Number(one.translationOf !== null) - Number(other.translationOf !== null) ||
    one.headline.localeCompare(other.headline) ||
    one.id.localeCompare(other.id)
  )
}

function turnOf({ standing }: Story): number {
  if (standing === 'dropped') return 2
  return standing === 'published' ? 1 : 0
}
