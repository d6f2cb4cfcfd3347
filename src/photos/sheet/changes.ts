import { z } from 'zod'
import type { Said } from '../../fields/refuse.ts'
import { mostEdits } from './outbox.ts'

const line = z.string().max(500)
const words = z.string().max(5000)
const pointer = z.string().max(64).nullable()

const changesShape = {
  headline: words,
  caption: words,
  altText: z.string().max(250),
  keywords: z.array(z.string().max(200)).max(100),
  creators: z.array(z.strictObject({ name: line, jobTitle: line, contributor: pointer })).max(20),
  creditText: line,
  source: line,
  copyrightNotice: line,
  usageTerms: words,
  usageCategory: z.string().max(40),
  locationShown: line,
  event: pointer,
  session: pointer,
  people: z.array(z.strictObject({ speaker: pointer, name: line, role: line })).max(100),
  rating: z.int().min(0).max(5),
  pick: z.enum(['none', 'picked', 'rejected']),
}

const changesSchema = z.strictObject(changesShape).partial()

/** What the contact sheet may write on a photo, in the words of its record. */
export type Changes = z.infer<typeof changesSchema>

const editSchema = z.strictObject({
  id: z.string().min(1).max(64),
  rev: z.int().min(0),
  set: changesSchema.refine((set) => Object.keys(set).length > 0),
})

/** One photo's changes, and the revision they were written on. */
export type Edit = z.infer<typeof editSchema>

const sentSchema = z.object({ edits: z.array(editSchema).min(1).max(mostEdits) })

/** Reads what was sent; what cannot be read is named with what to send instead. */
export function readEdits(sent: unknown): { edits: Edit[] } | { fault: Said } {
  const { data, error } = sentSchema.safeParse(sent)
  if (data && new Set(data.edits.map(({ id }) => id)).size < data.edits.length) return twice
  if (data) return data
  const path = error.issues[0]?.path.join('.') || 'edits'
  const fields = Object.keys(changesShape).join(', ')
  return {
    fault: {
      en: `“${path}” cannot be read. Send {"edits": [{"id", "rev", "set"}]}, at most ${mostEdits}, where “set” has some of: ${fields}. Stars are 0 to 5, alt text has at most 250 characters.`,
      zh: `无法读取“${path}”。请提交 {"edits": [{"id", "rev", "set"}]}，最多 ${mostEdits} 项，set 可含：${fields}。星级为 0 至 5，替代文本不超过 250 字符。`,
    },
  }
}

const twice = {
  fault: {
    en: 'Name each photo once in a request: its changes fit into one “set”.',
    zh: '一次请求中每张图片只能出现一次：请将其修改合并到一个 set。',
  },
}
