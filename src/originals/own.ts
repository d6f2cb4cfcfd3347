import { join } from 'node:path'
import { env } from '../env.ts'
import { onDisk } from './disk.ts'
import type { Originals } from './originals.ts'

/** Those of this newsroom: in the bucket that is set, else in the folder. */
export const originals: Originals = env.s3
  ? (await import('./s3.ts')).inBucket(env.s3, join(env.dataDir, 'originals'))
  : onDisk(env.mediaDir)
