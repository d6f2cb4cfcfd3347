import { sweepCopies } from '../../sweep-copies.ts'

/** Keeps a folder within its space. */
export type Space = {
  /** Says that so many bytes more are in it. */
  taken: (bytes: number) => void
}

/** How much of the space is left in use when it is full, so that it is not looked through each time. */
const keptShare = 0.9

type Bounds = {
  folder: string
  bytes: number
  clock: () => Date
  onFailure: (error: unknown) => void
}

/**
 * Removes what was used longest ago as soon as a folder has more than `bytes`. How much there is
 * others may have changed meanwhile, so it is counted on the disk each time.
 */
export function boundedTo({ folder, bytes, clock, onFailure }: Bounds): Space {
  let used: number | null = null
  let sweeping = false
  const sweep = async (): Promise<void> => {
    sweeping = true
    try {
      const most = used === null ? bytes : bytes * keptShare
      const { left } = await sweepCopies(folder, clock(), most)
      used = left
    } catch (error) {
      onFailure(error)
    } finally {
      sweeping = false
    }
  }
  return {
    taken(more) {
      if (used !== null) used += more
      if ((used === null || used > bytes) && !sweeping) void sweep()
    },
  }
}
