import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { publishUntilKilled } from './publishing.ts'

/** A newsroom that publishes without pause and notes what is acknowledged in the file it is given. */
const [log = ''] = process.argv.slice(2)
const payload = await getPayload({ config })
await publishUntilKilled(payload, log, () => process.stdout.write('at work\n'))
