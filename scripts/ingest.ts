import { RostrumError } from '../src/errors.ts'
import { sendFolder } from '../src/ingest/batch.ts'
import { openDesk, type Desk } from '../src/ingest/desk.ts'
import { type Options, readOptions } from '../src/ingest/options.ts'
import type { Result } from '../src/ingest/outcome.ts'
import { asJson, lineOf, tableOf } from '../src/ingest/report.ts'
import { usualPauses } from '../src/ingest/send.ts'
import { watchInbox } from '../src/ingest/watch.ts'

/** Sends the pictures of a folder to a running Rostrum. Ends with 0, 1 when a file is not there now, 2 when it could not begin. */
const say = (line: string): void => void process.stderr.write(`${line}\n`)

try {
  const options = readOptions(process.argv.slice(2), process.env)
  const desk = await openDesk(options)
  const fields = await fieldsOf(desk, options)
  if (options.watch) await watch(desk, fields, options)
  else await sendAll(desk, fields, options)
} catch (error) {
  if (!(error instanceof RostrumError)) throw error
  say(error.message)
  process.exitCode = 2
}

async function fieldsOf(desk: Desk, { batch, event, session }: Options): Promise<object> {
  const eventId = event === null ? undefined : await desk.idOf('events', event)
  const sessionId = session === null ? undefined : await desk.idOf('sessions', session, eventId)
  return { event: eventId, session: sessionId, batch }
}

async function sendAll(desk: Desk, fields: object, { folder, json }: Options): Promise<void> {
  const results = await sendFolder({
    ...{ desk, fields, folder, pauses: usualPauses },
    onResult: (result, progress) => say(lineOf(result, progress)),
    onWait: (file, reason, ms) => say(`  ${file}: ${reason}; again in ${Math.round(ms / 1000)} s`),
  })
  process.stdout.write(`${json ? asJson(results) : tableOf(results)}\n`)
  const isMissing = results.some(
    ({ outcome }) => outcome.kind === 'refused' || outcome.kind === 'failed',
  )
  process.exitCode = isMissing ? 1 : 0
}

async function watch(desk: Desk, fields: object, { folder, json }: Options): Promise<void> {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopping.abort())
  say(
    `Watching ${folder}: what is put there is sent and moved to done/ or error/. Stop with Ctrl-C.`,
  )
  let count = 0
  const tell = (result: Result): void => {
    count += 1
    if (json) process.stdout.write(`${JSON.stringify(result)}\n`)
    else say(lineOf(result, { done: count, all: count }))
  }
  await watchInbox({
    ...{ desk, fields, folder, settled: 3000, every: 1000, signal: stopping.signal },
    onResult: tell,
    onWait: (file, reason) => say(`  ${file}: ${reason}; it stays where it is and is tried again`),
  })
}
