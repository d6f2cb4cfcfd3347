import type { StoryFact } from './facts.ts'
import type { Row } from './rows.ts'
import { isLate, type Standing, standingOf } from './standing.ts'

/** What is looked for: the story in each language, and what goes with it. */
export type Column =
  | { kind: 'story'; key: string; language: string }
  | { kind: 'photos' | 'quotes' | 'live'; key: string }

/** A story as a cell shows it. */
export type Story = Omit<StoryFact, 'quotes' | 'speakers' | 'desk'> & {
  standing: Standing
  isLate: boolean
}

export type StoryCell = {
  kind: 'story'
  language: string
  stories: Story[]
  /** Nobody has begun what somebody should see to. */
  isGap: boolean
  /** What a story in this language could be translated from, the likeliest first. */
  sources: Story[]
}

export type Cell =
  | StoryCell
  | { kind: 'photos'; count: number; published: number; isGap: boolean }
  | { kind: 'quotes'; count: number; published: number; first: string | null; isGap: false }
  | { kind: 'live'; count: number; published: number; blog: Story | null; isGap: false }

/** One line of a board with what there is for it in each column. */
export type BoardRow = Row & { cells: Cell[] }

export function columnsOf(languages: readonly string[]): Column[] {
  const stories = languages.map((language) => ({
    kind: 'story' as const,
    key: language,
    language,
  }))
  const others = (['photos', 'quotes', 'live'] as const).map((kind) => ({ kind, key: kind }))
  return [...stories, ...others]
}

export function storyOf(fact: StoryFact, now: Date): Story {
  const { desk: _desk, quotes: _quotes, speakers: _speakers, ...story } = fact
  const standing = standingOf(story.stage)
  return { ...story, standing, isLate: isLate({ dueAt: story.dueAt, standing }, now) }
}

/** What counts: neither spiked nor killed. */
export function isAlive({ standing }: Pick<Story, 'standing'>): boolean {
  return standing !== 'dropped'
}
