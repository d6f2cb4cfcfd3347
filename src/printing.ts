import type { Originals } from './originals/originals.ts'
import { openOwnDarkroom, type Darkroom } from './delivery/images/darkroom.ts'
import { picturesAt } from './delivery/images/from-origin.ts'
import { printAhead } from './delivery/images/print-ahead.ts'
import { progressOf } from './delivery/images/progress.ts'
import { env } from './env.ts'
import { log } from './log.ts'
import { answerProgress } from './wire/progress-of-copies.ts'
import type { Edition } from './wire/edition.ts'

type Printing = { darkroom: Darkroom; stop: () => Promise<void> }

const clock = (): Date => new Date()

const say = (fault: string, about: Record<string, unknown>): void => log.error(about, fault)

/** A newsroom's darkroom: makes copies of what came out, and tells the desk how far it is. */
export function openPrinting(edition: Edition, originals: Originals): Printing {
  const darkroom = openOwnDarkroom({ ...env, originals, clock, log: say })
  const about = { ...{ edition, darkroom, clock }, languages: env.languages }
  const stopAnswering = answerProgress((id) => progressOf(about, id))
  const stopPrinting = printAhead({
    ...about,
    onFailure: (err, photo) => log.error({ err, photo }, 'Copies of a photo could not be made'),
  })
  return {
    darkroom,
    stop: () => {
      stopAnswering()
      return stopPrinting()
    },
  }
}

/** Milliseconds between two looks of a node: its origin makes the copies of what came out first. */
const leaveToOrigin = 60_000

/** Bytes: those who serve have copies ready of their own. */
const hardlyReady = 1024 ** 2

/**
 * Fetches copies of what came out at the origin before somebody asks, so that a node has them when
 * that is away. The function it returns ends it.
 */
export function fetchAhead(edition: Edition): () => Promise<void> {
  const pictures = picturesAt(env.origin ?? '')
  const darkroom = openOwnDarkroom({ ...env, pictures, ready: hardlyReady, clock, log: say })
  return printAhead({
    ...{ edition, darkroom, clock, languages: env.languages, every: leaveToOrigin },
    onFailure: (err, photo) => log.debug({ err, photo }, 'Copies of a photo could not be fetched'),
  })
}
