import type { PayloadRequest, UploadConfig } from 'payload'
import { sayTo } from '../fields/refuse.ts'
import { isStoredName } from '../originals/names.ts'
import { originals } from '../originals/own.ts'
import { takesOriginals } from './access.ts'
import { typeOfStored } from './file-kind.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** Hands an original to whoever works with photos: reading was allowed before this is asked. */
export const serveOriginal: Handler = async (req, { params }) => {
  if (!takesOriginals({ req })) return notForViewers(req)
  const { filename } = params
  const tag = `"${filename}"`
  if (isKept(req, tag)) return stillKept(tag)
  const file = isStoredName(filename) ? await originals.open(filename) : null
  if (file === null) return fileGone(req)
  const type = typeOfStored(filename)
  return new Response(file.stream, {
    headers: {
      ...{ ...safeHeaders, ETag: tag },
      ...{ 'Content-Type': type, 'Content-Length': String(file.size) },
    },
  })
}

/** Whether the browser has these very bytes already. */
export function isKept({ headers }: PayloadRequest, tag: string): boolean {
  return headers.get('If-None-Match')?.includes(tag) ?? false
}

/** What the browser has may be shown once more. */
export function stillKept(tag: string, more: Record<string, string> = {}): Response {
  return new Response(null, { status: 304, headers: { ...safeHeaders, ...more, ETag: tag } })
}

/**
 * Shown, never run, and kept by nobody on the way. The browser asks each time whether it may show it
 * again, so that whoever comes to a machine after somebody logged out gets none of it; but for
 * small thumbnails, which it may show for ten minutes.
 */
export const safeHeaders = {
  'Cache-Control': 'private, no-cache',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
}

/** Whoever may look at a photo may not have its file for that. */
export function notForViewers(req: PayloadRequest): Response {
  const message = sayTo(req, {
    en: 'Viewers see photos and get no file of them: ask the desk for it.',
    zh: '只读账号可以查看图片，但不能下载文件。如有需要，请联系编辑。',
  })
  return Response.json({ errors: [{ message, data: { code: 'no-originals' } }] }, { status: 403 })
}

/** A photo without its file is not a fault of the one who asks. */
export function fileGone(req: PayloadRequest): Response {
  const message = sayTo(req, {
    en: 'The file of this photo is not here.',
    zh: '该图片的文件不存在。',
  })
  return Response.json({ errors: [{ message, data: { code: 'file-missing' } }] }, { status: 404 })
}
