import { houseStyle } from '../content/house-style.ts'
import type { Bench } from './bench.ts'

/** The settings of the desk: what the house prints and how. */
export async function loadHouseStyle({ payload }: Bench): Promise<void> {
  await payload.updateGlobal({
    slug: 'deskSettings',
    data: { houseStyle, introduceSpeakers: true },
    depth: 0,
    overrideAccess: true,
  })
}
