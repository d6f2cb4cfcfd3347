type Translated = { id: string; translationOf?: string | { id: string } | null | undefined }

/** Those translated from this story, directly or from one that was. */
export function leadingTo<Story extends Translated>(id: string, group: readonly Story[]): Story[] {
  const found = new Map<string, Story>()
  const follow = (source: string): void => {
    for (const story of group) {
      if (sourceOf(story) !== source || story.id === id || found.has(story.id)) continue
      found.set(story.id, story)
      follow(story.id)
    }
  }
  follow(id)
  return group.filter((story) => found.has(story.id))
}

function sourceOf({ translationOf }: Translated): string | null {
  return typeof translationOf === 'object' ? (translationOf?.id ?? null) : (translationOf ?? null)
}

type Standing = { deletedAt?: string | null; stage?: string | null }

/** Whether somebody works on a translation, or readers have it. */
export function isInWork({ deletedAt, stage }: Standing): boolean {
  return !deletedAt && stage !== 'spiked' && stage !== 'killed'
}
