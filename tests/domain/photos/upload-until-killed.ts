import { getPayload } from 'payload'
import config from '../../../payload.config.ts'
import { noisyPicture } from '../../support/pictures.ts'
import { hireOne } from '../../support/staff.ts'

/**
 * A photographer who sends pictures, four at a time, until somebody kills the newsroom. Prints a
 * line for each acknowledged one: its id and the digest of what was sent.
 */
const payload = await getPayload({ config })
const photographer = await hireOne(payload, 'photographer')
let nth = 0
await Promise.all([0, 1, 2, 3].map(() => sendForEver()))

async function sendForEver(): Promise<never> {
  for (;;) {
    const file = await noisyPicture((nth += 1))
    const { body } = await photographer.ask('POST', '/photos?depth=0', { file })
    process.stdout.write(`${body.doc.id} ${String(body.doc.sha256)}\n`)
  }
}
