import type { PayloadRequest, UploadConfig } from 'payload'
import { sayTo } from '../fields/refuse.ts'
import { isStoredName } from '../originals/names.ts'
import { originals } from '../originals/own.ts'
import { typeOfStored } from './file-kind.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** Hands an original to somebody of our staff: reading was allowed before this is asked. */
export const serveOriginal: Handler = async (req, { params }) => {
  const { filename } = params
  const file = isStoredName(filename) ? await originals.open(filename) : null
  if (file === null) return fileGone(req)
  const type = typeOfStored(filename)
  return new Response(file.stream, {
    headers: { ...safeHeaders, 'Content-Type': type, 'Content-Length': String(file.size) },
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
