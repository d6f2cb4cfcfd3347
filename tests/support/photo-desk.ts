import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openNewsroom } from './newsroom.ts'
import { picture } from './pictures.ts'
import { hire, type SentFile } from './staff.ts'

/** A newsroom with its staff, and what a test of photographs does again and again. */
export async function openPhotoDesk(env: Record<string, string> = {}) {
  const newsroom = await openNewsroom({ env })
  const people = await hire(newsroom.payload)
  let nth = 0
  return {
    newsroom,
    people,
    another: (name?: string) => picture((nth += 1), name),
    send: (file: SentFile, body: object = {}, person = people.photographer) =>
      person.ask('POST', '/photos?depth=0', { file, body }),
    stored: (id: string) =>
      newsroom.payload.findByID({ collection: 'photos', id, depth: 0, overrideAccess: true }),
    media: () => readdir(join(newsroom.dir, 'media')),
  }
}

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
