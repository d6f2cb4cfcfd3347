import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FileStore } from '@tus/file-store'
import { isOutOfRoom } from '../../originals/faults.ts'

/**
 * What has arrived of files, in a folder. A disk without room is told by its own error, and nothing
 * is left of an upload that could not begin; of one under way what was written stays.
 */
export class Parts extends FileStore {
  override async create(...asked: Parameters<FileStore['create']>) {
    const [{ id }] = asked
    return super.create(...asked).catch(async (error: unknown) => {
      for (const name of [id, `${id}.json`]) await rm(join(this.directory, name), { force: true })
      throw error
    })
  }

  override async write(readable: Readable, id: string, offset: number): Promise<number> {
    const file = createWriteStream(join(this.directory, id), { flags: 'r+', start: offset })
    try {
      await pipeline(readable, file)
      return offset + file.bytesWritten
    } catch (error) {
      throw isOutOfRoom(error) ? error : brokenOff
    }
  }
}

/** As the tus server itself has it: most often the sender has gone. */
const brokenOff = { status_code: 500, body: '' }
