import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'

import type { Clock } from './clock.ts'
import { Ids } from './find.ts'
import { loadDeskWork } from './load/desk.ts'
import { loadHouseStyle } from './load/house-style.ts'
import { loadGallery, loadPhoto } from './load/photos.ts'
import { loadProgramme } from './load/programme.ts'
import { loadReference } from './load/reference.ts'
import { loadContributors, loadUsers } from './load/staff.ts'
import { loadStories } from './load/stories.ts'
import { drawPictures } from './pictures/draw.ts'

export type Progress = (line: string) => void

export type LoadOptions = {
  say: Progress
  /** Pixels across the pictures; 2400 unless said otherwise. */
  pictureWidth?: number
}

/** Loads the whole example in the order in which one thing names another. Gives the ids by their keys. */
export async function loadExample(
  payload: Payload,
  clock: Clock,
  { say, pictureWidth }: LoadOptions,
): Promise<Ids> {
  const bench = { payload, clock, ids: new Ids() }
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-pictures-'))
  try {
    const drawing = drawPictures(folder, clock, {
      width: pictureWidth,
      onDrawn: (done, of) => say(`Drawing pictures: ${done} of ${of}`),
    })
    // A failure is met when the pictures are needed; until then it must not end the process.
    drawing.catch(() => {})
    say('People, places, organisations and topics')
    await loadUsers(bench)
    await loadContributors(bench)
    await loadReference(bench)
    say('Programme')
    await loadProgramme(bench)
    for (const drawn of await drawing) await loadPhoto(bench, drawn)
    await loadGallery(bench)
    say('Stories')
    await loadHouseStyle(bench)
    await loadStories(bench)
    await loadDeskWork(bench)
    return bench.ids
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
