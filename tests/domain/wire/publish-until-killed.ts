import { getPayload } from 'payload'
import config from '../../../payload.config.ts'
import { openEdition } from '../../../src/wire/edition.ts'
import { follow } from '../../../src/wire/follow.ts'
import { aStory, change } from './stories.ts'

/**
 * A newsroom that publishes, changes and withdraws stories as fast as it can and follows itself into
 * the edition named by its argument, until somebody kills it. Prints a line for each acknowledged act.
 */
const [path = ''] = process.argv.slice(2)
const payload = await getPayload({ config })
const follower = await follow({ payload, edition: openEdition(path) })
await follower.settled()
for (let nth = 0; ; nth++) {
  const id = await aStory(payload, { headline: `Story ${nth}` })
  process.stdout.write(`published ${id}\n`)
  await change(payload, 'articles', id, { headline: `Story ${nth}, corrected` })
  process.stdout.write(`changed ${id}\n`)
  if (nth % 2 === 1) continue
  await change(payload, 'articles', id, { _status: 'draft' })
  process.stdout.write(`withdrew ${id}\n`)
}
