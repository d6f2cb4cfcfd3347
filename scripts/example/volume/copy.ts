/** One article to be made: a copy of `model`, versions included, under words and dates of its own. */
export type Copy = {
  model: string
  id: string
  group: string
  headline: string
  slug: string
  /** When it was first published, and when it was last touched; ISO 8601. */
  shown: string
  touched: string
}

/** Writes a batch of copies as a whole or not at all. */
export type Copier = (copies: readonly Copy[]) => Promise<void>
