import express from 'express'
import request, { type Response } from 'supertest'
import { createDelivery } from '../../../src/delivery/delivery.ts'
import { openPreviews } from '../../../src/preview/open.ts'
import type { PublicType } from '../../../src/wire/documents.ts'
import { picture } from '../../support/pictures.ts'
import { openWired } from '../wire/wired.ts'

const publicUrl = 'https://news.example.org'
const day = 24 * 60 * 60 * 1000

/** A newsroom with its public API, whose clock can be set on, and links to its drafts. */
export async function openPreviewDesk() {
  const wired = await openWired()
  await wired.start()
  const { dir, payload } = wired.newsroom
  let ahead = 0
  const previews = openPreviews({ payload, edition: wired.edition(), freshFor: 0 })
  const folders = { mediaDir: `${dir}/media`, dataDir: dir }
  const clock = () => new Date(Date.now() + ahead)
  const app = express().use(
    createDelivery({
      ...{
        edition: wired.edition(),
        openPreview: previews.open,
        publicUrl,
        languages: ['en', 'zh'],
      },
      ...{ ...folders, clock },
    }),
  )
  let nth = 0
  return {
    ...{ wired, payload, previews, publicUrl, now: clock },
    setDaysAhead: (days: number) => {
      ahead = days * day
    },
    get: (path: string, token?: string): Promise<Response> =>
      request(app)
        .get(path)
        .set(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    link: async (relationTo: PublicType, value: string, more: object = {}) => {
      const { id, token } = await payload.create({
        collection: 'previewLinks',
        data: JSON.parse(JSON.stringify({ document: { relationTo, value }, ...more })),
        depth: 0,
        overrideAccess: true,
      })
      return { id, token: token ?? '' }
    },
    /** A photo nobody has published. */
    aPhoto: async (more: object = {}) => {
      nth += 1
      const { bytes, name, type } = await picture(nth, `preview-${nth}.jpg`)
      const file = { data: Buffer.from(bytes), mimetype: type, name, size: bytes.length }
      const { id } = await payload.create({
        collection: 'photos',
        data: { caption: 'Delegates', altText: 'Delegates in the hall', ...more },
        ...{ file, draft: true, depth: 0, overrideAccess: true },
      })
      return id
    },
    publish: async (collection: PublicType, id: string) => {
      const data = { _status: 'published' as const }
      await payload.update({ collection, id, data, depth: 0, overrideAccess: true })
      await wired.follower().settled()
    },
  }
}

/** What is the same before and after publication: neither when that was, nor a token. */
export function timeless({ body }: Response): unknown {
  const text = JSON.stringify(body.data, (key, value: unknown) =>
    /(At|Date)$/.test(key) && typeof value === 'string' ? 'a time' : value,
  )
  return JSON.parse(text.replaceAll(/\?preview=[\w.-]+/g, ''))
}
