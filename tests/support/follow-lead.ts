import { z } from 'zod'
import { followLead } from '../../src/workers/follow-lead.ts'

/** A worker whose clock stands where it is told to; each time it says what it would serve. */
let now = new Date(0)
const { edition, figures, isCopied, lagMs } = followLead(() => now)
const told = z.object({ now: z.number() })
const asked = z.object({ reader: z.literal('metrics') })

process.on('message', (message) => {
  if (asked.safeParse(message).success) {
    figures().then(
      (text) => process.send?.({ figures: text }),
      () => process.send?.({ figures: null }),
    )
  }
  const { data, success } = told.safeParse(message)
  if (!success) return
  now = new Date(data.now)
  process.send?.({ path: edition.path, isCopied: isCopied(), lagMs: lagMs() })
})
