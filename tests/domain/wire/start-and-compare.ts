import { getPayload } from 'payload'
import config from '../../../payload.config.ts'
import { openEdition } from '../../../src/wire/edition.ts'
import { follow } from '../../../src/wire/follow.ts'
import { contents } from './contents.ts'

/**
 * Starts on the edition a killed process left and prints what it holds once caught up, beside what
 * one built from nothing holds.
 */
const [left = '', fresh = ''] = process.argv.slice(2)
const payload = await getPayload({ config })
const held = []
for (const path of [left, fresh]) {
  const edition = openEdition(path)
  const follower = await follow({ payload, edition })
  await follower.settled()
  held.push({ articles: contents(edition, 'articles'), notice: edition.notice })
  await follower.stop()
}
process.stdout.write(JSON.stringify(held))
await payload.destroy()
process.exit(0)
