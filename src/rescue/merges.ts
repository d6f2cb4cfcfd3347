const merges = new Map<string, number>()
const made = new WeakMap<Response, number>()

/** Notes that words of a form were saved beside what a colleague changed in the document. */
export function noteMerge(document: string): void {
  merges.set(document, countOf(document) + 1)
}

/** Begins to watch a document; what it returns says whether a merge was noted since. */
export function watchMerges(document: string): () => boolean {
  const before = countOf(document)
  return () => countOf(document) !== before
}

/** Notes which revision a save made. Whoever sent it reads the body of the answer, once. */
export function noteMade(answer: Response, rev: number): void {
  made.set(answer, rev)
}

/** The revision a save of a form made, by its answer; null where nobody noted it. */
export function revisionMadeBy(answer: Response): number | null {
  return made.get(answer) ?? null
}

function countOf(document: string): number {
  return merges.get(document) ?? 0
}
