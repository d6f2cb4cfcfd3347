import { appendFileSync } from 'node:fs'
import { argv } from 'node:process'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'

/**
 * Writes, publishes and corrects stories without pause until it is killed, and notes each save in
 * the file it is given as soon as it is acknowledged: `<id> <rev>`, a line each. Says when it has
 * begun.
 */
const [, , log = ''] = argv
const payload = await getPayload({ config })
const options = { depth: 0, overrideAccess: true } as const

for (let number = 0; ; number++) {
  const { id, rev } = await payload.create({
    collection: 'articles',
    data: { headline: `Story ${number}`, keywords: keywordsOf(1) },
    draft: true,
    ...options,
  })
  note(id, rev)
  if (number === 0) process.stdout.write('at work\n')
  for (const next of [2, 3]) {
    const saved = await payload.update({
      collection: 'articles',
      id,
      data: {
        _status: 'published',
        headline: `Story ${number}, revision ${next}`,
        keywords: keywordsOf(next),
      },
      ...options,
    })
    note(id, saved.rev)
  }
}

/** Kept in rows of another table: half a save would show the words of two revisions. */
function keywordsOf(rev: number): string[] {
  return ['first', 'second', 'third'].map((word) => `${word} of ${rev}`)
}

function note(id: string, rev: number | null | undefined): void {
  appendFileSync(log, `${id} ${rev}\n`)
}
