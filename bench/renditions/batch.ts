import { mkdtempSync, rmSync } from 'node:fs'
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
      return process.resourceUsage().maxRSS * 1024
    },
  },
)
