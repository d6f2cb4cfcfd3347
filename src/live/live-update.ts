import { z } from 'zod'
import { text as plainText } from '../photos/admin/text.ts'
import { toText } from '../richtext/text.ts'
import { type Note, noteOf } from './note-text.ts'

/**
 * An update as the composer shows it. `note` is null where only the form can change the text; `text`
 * is what stands in it either way. `out`: what readers have where this is a draft on top of it.
 */
export type LiveUpdate = {
  id: string
  rev: number
  headline: string
  summary: string
  text: string
  note: Note | null
  session: string
  byline: string[]
  keyEvent: boolean
  pinned: boolean
  publishedAt: string | null
  createdAt: string
  updatedAt: string
  createdBy: string
  isPublished: boolean
  out: Out | null
  isTrashed: boolean
}

/** The words readers have of an update. */
export type Out = { headline: string; text: string }

const pointer = z
  .union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
  .nullish()
  .transform((id) => id ?? '')

const updateSchema = z.object({
  id: z.string(),
  rev: z.number().nullish(),
  headline: z.string().nullish(),
  summary: z.string().nullish(),
  body: z.unknown(),
  session: pointer,
  byline: z.array(z.object({ contributor: pointer })).nullish(),
  keyEvent: z.boolean().nullish(),
  pinned: z.boolean().nullish(),
  publishedAt: z.string().nullish(),
  createdAt: z.string(),
  updatedAt: z.string(),
  createdBy: pointer,
  deletedAt: z.string().nullish(),
  _status: z.string().nullish(),
})

/** Of all an update has, only this is read. */
export const updateSelect = {
  rev: true,
  headline: true,
  summary: true,
  body: true,
  session: true,
  byline: true,
  keyEvent: true,
  pinned: true,
  publishedAt: true,
  createdAt: true,
  updatedAt: true,
  createdBy: true,
  deletedAt: true,
  _status: true,
} as const

export function liveUpdateOf(doc: unknown, out: Out | null): LiveUpdate {
  const { _status: status, body, byline, deletedAt, ...update } = updateSchema.parse(doc)
  return {
    ...update,
    rev: update.rev ?? 1,
    headline: plainText(update.headline),
    summary: plainText(update.summary),
    text: toText(body, () => null),
    note: noteOf(body),
    byline: (byline ?? []).map(({ contributor }) => contributor).filter(Boolean),
    keyEvent: update.keyEvent === true,
    pinned: update.pinned === true,
    publishedAt: update.publishedAt ?? null,
    isPublished: status === 'published',
    out,
    isTrashed: Boolean(deletedAt),
  }
}
