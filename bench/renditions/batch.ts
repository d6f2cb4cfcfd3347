import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openOwnDarkroom } from '../../src/delivery/images/darkroom.ts'
import { answer } from '../serving/child.ts'
import { drawn, setOf } from './stage.ts'

/** A process that makes all copies of photos, in the background as on publication. */
const mediaDir = process.env.BENCH_PICTURES ?? ''
const dataDir = mkdtempSync(join(tmpdir(), 'rostrum-bench-batch-'))
const darkroom = openOwnDarkroom({ dataDir, mediaDir, clock: () => new Date() })
const files = await drawn(mediaDir, 12)

/** Linux says it of this program alone; elsewhere what was started from a large one counts that too. */
function most(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]
  return Number(kilobytes ?? process.resourceUsage().maxRSS) * 1024
}

answer(
  {},
  {
    /** Makes those of so many photos; answers the most memory the process ever had, in bytes. */
    make: async (many) => {
      for (let nth = 0; nth < Number(many); nth += 1) {
        const { renditions, shot } = setOf(files[nth % files.length] ?? '')
        const id = `${nth}`
        await darkroom.makeAll(
          shot,
          renditions.map((rendition) => ({ ...rendition, id })),
        )
      }
      rmSync(dataDir, { recursive: true })
      return most()
    },
  },
)
