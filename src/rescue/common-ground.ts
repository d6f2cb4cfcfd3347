type Doc = Readonly<Record<string, unknown>>

/** What a save is written on: what form and document had in common, and the revision to name. */
export type Ground = { base: Doc | null; rev: number | null }

/**
 * Remembers what one form and its document have in common, from answer to answer. A form learns of
 * an answer a moment later: what it sends meanwhile still says the revision it shows.
 */
export class CommonGround {
  private newest = 0
  private base: Doc | null = null
  private mergedAt = 0
  private behind: Doc | null = null

  /**
   * What a save is written on whose form shows the revision `shown`. After saves of its own that is
   * the newest one; a form that does not show yet what was merged into the document must not speak
   * for it, so `rev` is null: the save goes out on the revision that is shown, and is merged again.
   */
  under(shown: number | null): Ground {
    if (shown !== null && shown < this.mergedAt) return { base: this.behind, rev: null }
    const isOlder = shown !== null && shown < this.newest
    return { base: this.base, rev: isOlder ? this.newest : null }
  }

  /** What a save of this form made. */
  saved(doc: Doc): void {
    this.base = doc
    this.newest = Math.max(this.newest, revisionOf(doc))
  }

  /**
   * The page was loaded, or loaded anew after somebody else changed the document: says whether it is
   * newer than what this form knew of.
   */
  opened(doc: Doc): boolean {
    const isNewer = revisionOf(doc) > this.newest
    if (isNewer) this.overtaken(doc, this.base)
    else if (revisionOf(doc) === this.newest) this.base = doc
    return isNewer
  }

  /** What others changed is in `doc` now, and not yet in the form, which sent `sent` on `base`. */
  merged(doc: Doc, { base, sent }: { base: Doc | null; sent: Doc }): void {
    this.overtaken(doc, { ...base, ...sent })
  }

  private overtaken(doc: Doc, behind: Doc | null): void {
    this.saved(doc)
    this.mergedAt = this.newest
    this.behind = behind
  }
}

function revisionOf({ rev }: Doc): number {
  return typeof rev === 'number' ? rev : 0
}
