import { createHash } from 'node:crypto'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { damagedOnTheWay, storageAway, storageRefuses } from './faults.ts'
import { fetchedTo } from './fetched.ts'
import { checkName, isStoredName } from './names.ts'
import type { Originals } from './originals.ts'
import type { S3Settings } from './settings.ts'

/** Milliseconds until there is a connection, and of silence on it. */
const patience = { connectionTimeout: 3000, socketTimeout: 30_000 }

/**
 * Originals as objects of a bucket. `folder` holds copies of those worked on lately, for programs
 * that read files, and may be lost.
 */
export function inBucket(settings: S3Settings, folder: string): Originals {
  const objects = reach(settings)
  const fetched = fetchedTo(folder)
  return {
    async store(name, bytes) {
      await objects.put(checkName(name), bytes)
      await fetched.keep(name, bytes)
    },
    read: (name) => objects.get(checkName(name)),
    open: (name) => objects.open(checkName(name)),
    sizeOf: (name) => objects.sizeOf(checkName(name)),
    withPath: (name, act) => fetched.withPath(name, () => objects.get(checkName(name)), act),
    list: objects.list,
    async remove(name) {
      await objects.remove(checkName(name))
      await fetched.forget(name)
    },
  }
}

function reach({ bucket: Bucket, credentials, endpoint, region }: S3Settings) {
  const client = new S3Client({
    region,
    maxAttempts: 4,
    requestHandler: patience,
    ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
    ...(credentials === null ? {} : { credentials }),
  })
  const head = (Key: string) => client.send(new HeadObjectCommand({ Bucket, Key }))
  const body = async (Key: string) => {
    const { Body, ContentLength } = await client.send(new GetObjectCommand({ Bucket, Key }))
    return Body && { Body, size: ContentLength ?? 0 }
  }
  const remove = async (Key: string): Promise<void> => {
    await client.send(new DeleteObjectCommand({ Bucket, Key }))
  }
  const get = async (Key: string): Promise<Buffer | null> => {
    const found = await unlessMissing(body(Key))
    return found ? Buffer.from(await found.Body.transformToByteArray()) : null
  }
  return {
    /** In one request, so that there is never a part of one; and read back before it counts as kept. */
    async put(Key: string, Body: Uint8Array): Promise<void> {
      await said(
        client.send(new PutObjectCommand({ Bucket, Key, Body, ChecksumAlgorithm: 'SHA256' })),
      )
      const back = await said(get(Key))
      if (back && digestOf(back) === digestOf(Body)) return
      await said(remove(Key))
      throw damagedOnTheWay()
    },
    get: (Key: string) => said(get(Key)),
    async open(Key: string) {
      const found = await said(unlessMissing(body(Key)))
      return found ? { size: found.size, stream: found.Body.transformToWebStream() } : null
    },
    async sizeOf(Key: string): Promise<number | null> {
      const found = await said(unlessMissing(head(Key)))
      return found ? (found.ContentLength ?? 0) : null
    },
    remove: (Key: string) => said(remove(Key)),
    list: (before?: Date) => said(list(client, Bucket, before)),
  }
}

async function list(client: S3Client, Bucket: string, before?: Date): Promise<string[]> {
  const old: string[] = []
  for await (const { Contents } of paginateListObjectsV2({ client }, { Bucket })) {
    for (const { Key, LastModified } of Contents ?? []) {
      const isOld = before === undefined || (LastModified !== undefined && LastModified < before)
      if (Key && isStoredName(Key) && isOld) old.push(Key)
    }
  }
  return old
}

async function unlessMissing<Found>(finding: Promise<Found>): Promise<Found | null> {
  try {
    return await finding
  } catch (error) {
    if (error instanceof S3ServiceException && statusOf(error) === 404 && !isBucketGone(error))
      return null
    throw error
  }
}

/** What goes wrong with the storage, said in a sentence; the cause is for the log. */
async function said<Result>(asking: Promise<Result>): Promise<Result> {
  try {
    return await asking
  } catch (error) {
    const isAnswer = error instanceof S3ServiceException && statusOf(error) < 500
    throw isAnswer ? storageRefuses(error) : storageAway(error)
  }
}

function statusOf({ $metadata }: S3ServiceException): number {
  return $metadata.httpStatusCode ?? 0
}

function isBucketGone({ name }: S3ServiceException): boolean {
  return name === 'NoSuchBucket'
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
