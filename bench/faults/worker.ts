import { appendFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Payload } from 'payload'
import { publishUntilKilled } from '../../tests/support/publishing.ts'
import { openOn } from './newsroom.ts'

/**
 * One process under test: `node worker.ts <driver> <work> <log>`. What is acknowledged goes into the
 * log, a line each; what was refused is counted on standard output.
 */
const [driver = '', work = '', log = ''] = process.argv.slice(2)
const payload = await openOn(driver)
const options = { depth: 0, overrideAccess: true } as const
const works: Record<string, (payload: Payload) => Promise<unknown>> = { fill, onOne, publish, save }
const report = await works[work]?.(payload)
process.stdout.write(`${JSON.stringify(report)}\n`)
process.kill(process.pid, 'SIGKILL')

/** Fifty saves of one article at once. */
async function onOne() {
  const { id } = await write('Start')
  const saves = Array.from({ length: 50 }, (_, number) =>
    payload.update({ collection: 'articles', id, data: { kicker: `save ${number}` }, ...options }),
  )
  return counted(saves, () => id)
}

/** Saves four at a time until the disk is full, and forty times more. */
async function fill() {
  const total = { acknowledged: 0, refused: 0 }
  for (let round = 0; round < 100 && total.refused < 40; round++) {
    const { acknowledged, refused } = await counted(
      [1, 2, 3, 4].map(() => write('A long story', 'A long note. '.repeat(300))),
    )
    total.acknowledged += acknowledged
    total.refused += refused
  }
  return total
}

/** Ten saves at once, told to begin by a line on standard input, then ten more. */
async function save() {
  process.stdout.write('ready\n')
  const told = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
  await told.next()
  const first = await counted(Array.from({ length: 10 }, () => write('While locked')))
  await told.next()
  const second = await counted(Array.from({ length: 10 }, () => write('After the lock')))
  return {
    acknowledged: first.acknowledged + second.acknowledged,
    refused: first.refused + second.refused,
  }
}

function publish() {
  return publishUntilKilled(payload, log, () => process.stdout.write('ready\n'))
}

function write(headline: string, internalNote = '') {
  const data = { headline, internalNote }
  return payload.create({ collection: 'articles', data, draft: true, ...options })
}

async function counted(saves: Promise<{ id: string }>[], idOf = (doc: { id: string }) => doc.id) {
  const outcomes = await Promise.allSettled(
    saves.map(async (saving) => {
      const doc = await saving
      appendFileSync(log, `${idOf(doc)}\n`)
    }),
  )
  const refused = outcomes.filter(({ status }) => status === 'rejected').length
  return { acknowledged: outcomes.length - refused, refused }
}
