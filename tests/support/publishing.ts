import { appendFileSync } from 'node:fs'
import type { Payload } from 'payload'

/**
 * Writes, publishes and corrects stories without pause until the process is killed, and notes each
 * save in `log` as soon as it is acknowledged: `<id> <rev>`, a line each. `begun` is called after
 * the first. A save that is refused is not noted, and the next story follows.
 */
export async function publishUntilKilled(
  payload: Payload,
  log: string,
  begun: () => void,
): Promise<never> {
  const note = (id: string, rev: unknown) => appendFileSync(log, `${id} ${Number(rev)}\n`)
  for (let number = 0; ; number++) {
    try {
      await publish(payload, number, note)
      if (number === 0) begun()
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
}

const options = { depth: 0, overrideAccess: true } as const

async function publish(
  payload: Payload,
  number: number,
  note: (id: string, rev: unknown) => void,
): Promise<void> {
  const { id, rev } = await payload.create({
    collection: 'articles',
    data: { headline: `Story ${number}`, keywords: keywordsOf(1) },
    draft: true,
    ...options,
  })
  note(id, rev)
  for (const next of [2, 3]) {
    const headline = `Story ${number}, revision ${next}`
    const data = { _status: 'published' as const, headline, keywords: keywordsOf(next) }
    const saved = await payload.update({ collection: 'articles', id, data, ...options })
    note(id, saved.rev)
  }
}

/** Kept in rows of another table: half a save would show the words of two revisions. */
export function keywordsOf(rev: number): string[] {
  return ['first', 'second', 'third'].map((word) => `${word} of ${rev}`)
}
