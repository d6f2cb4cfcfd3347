import { houseStyle } from '../content/house-style.ts'
import type { Bench } from './bench.ts'

/** The settings of the desk: what the house prints and how. */
export async function loadHouseStyle({ payload }: Bench): Promise<void> {
  const words = houseStyle.map((row) => ({
    ...row,
    words: [...row.words],
    ...('languages' in row ? { languages: [...row.languages] } : {}),
  }))
  await payload.updateGlobal({
    slug: 'deskSettings',
    data: { houseStyle: words, introduceSpeakers: true },
    depth: 0,
    overrideAccess: true,
  })
}
