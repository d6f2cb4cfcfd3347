import { openAsBlob } from 'node:fs'
import type { PayloadRequest, UploadConfig } from 'payload'
import { env } from '../env.ts'
import { sayTo } from '../fields/refuse.ts'
import { fileKindOf } from './file-kind.ts'
import { isStoredName, pathOf, sizeOfStored } from './storage.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** Hands an original to somebody of our staff: reading was allowed before this is asked. */
export const serveOriginal: Handler = async (req, { params }) => {
  const { filename } = params
  const size = isStoredName(filename) ? await sizeOfStored(env.mediaDir, filename) : null
  if (size === null) return fileGone(req)
  const file = await openAsBlob(pathOf(env.mediaDir, filename))
  const kind = fileKindOf(new Uint8Array(await file.slice(0, 512).arrayBuffer()))
  const type = 'refused' in kind ? 'application/octet-stream' : kind.mimeType
  return new Response(file, {
    headers: { ...safeHeaders, 'Content-Type': type, 'Content-Length': String(size) },
  })
}

/** Shown, never run, and kept by nobody on the way. */
export const safeHeaders = {
  'Cache-Control': 'private, max-age=31536000, immutable',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
}

/** A photo without its file is not a fault of the one who asks. */
export function fileGone(req: PayloadRequest): Response {
  const message = sayTo(req, {
    en: 'The file of this photo is not here.',
    zh: '该图片的文件不存在。',
  })
  return Response.json({ errors: [{ message, data: { code: 'file-missing' } }] }, { status: 404 })
}
