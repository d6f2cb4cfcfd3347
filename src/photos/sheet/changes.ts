import { z } from 'zod'
import type { Said } from '../../fields/refuse.ts'
import { mostInLists } from '../burdens.ts'
import { mostEdits } from './outbox.ts'

const words = z.string()
const pointer = z.string().max(64).nullable()

const creator = z.strictObject({ name: words, jobTitle: words, contributor: pointer })
const share = z.number().min(0).max(1).nullish()
const region = z.strictObject({ x: share, y: share, w: share, h: share })
const person = z.strictObject({
  speaker: pointer,
  name: words,
  role: words,
  region: region.optional(),
})

const changesShape = {
  headline: words,
  caption: words,
  altText: z.string().max(250),
  extendedDescription: words,
  keywords: z.array(words).max(mostInLists.keywords),
  creators: z.array(creator).max(mostInLists.creators),
  creditText: words,
  source: words,
  copyrightNotice: words,
  usageTerms: words,
  usageCategory: words,
  locationShown: words,
  event: pointer,
  session: pointer,
  people: z.array(person).max(mostInLists.people),
  dateCreated: z.strictObject({ local: words, offset: words.nullable(), precision: words }),
  rating: z.int().min(0).max(5),
  pick: z.enum(['none', 'picked', 'rejected']),
}

const changesSchema = z.strictObject(changesShape).partial()

/** What the contact sheet may write on a photo, in the words and within the limits of its record. */
export type Changes = z.infer<typeof changesSchema>

const id = z.string().min(1).max(64)

const editSchema = z.strictObject({
  id,
  rev: z.int().min(0),
  set: changesSchema.refine((set) => Object.keys(set).length > 0),
})

/** One photo's changes, and the revision they were written on. */
export type Edit = z.infer<typeof editSchema>

/** An edit that cannot be, and at which field; of none when the edit itself cannot be read. */
export type OddEdit = { id: string; field: string | null; odd: Said }

const sentSchema = z.object({ edits: z.array(z.looseObject({ id })).min(1).max(mostEdits) })

/**
 * Reads what was sent, each edit by itself: one that cannot be does not stand in the way of the
 * others. Only what names no photos is a fault of the whole.
 */
export function readEdits(sent: unknown): { edits: (Edit | OddEdit)[] } | { fault: Said } {
  const { data, error } = sentSchema.safeParse(sent)
  if (!data) return { fault: unreadable(error.issues[0]?.path.join('.') || 'edits') }
  if (new Set(data.edits.map((edit) => edit.id)).size < data.edits.length) return { fault: twice }
  return { edits: data.edits.map(readEdit) }
}

function readEdit(sent: { id: string }): Edit | OddEdit {
  const { data, error } = editSchema.safeParse(sent)
  if (data) return data
  const [issue] = error.issues
  const path = issue?.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]] : issue?.path
  const [part, field] = path ?? []
  if (part !== 'set' || typeof field !== 'string' || issue === undefined)
    return { id: sent.id, field: null, odd: unreadable(path?.join('.') ?? 'edits') }
  return { id: sent.id, field, odd: sayOdd(issue) }
}

function sayOdd(issue: z.core.$ZodIssue): Said {
  switch (issue.code) {
    case 'too_big':
      return tooBig(issue)
    case 'unrecognized_keys':
      return issue.path.length === 1 ? notHere : noValue
    default:
      return noValue
  }
}

function tooBig({ maximum, origin }: { maximum: number | bigint; origin: string }): Said {
  const unit = origin === 'string' ? letters : origin === 'array' ? entries : { en: '', zh: '' }
  return { en: `at most ${maximum}${unit.en}.`, zh: `最多 ${maximum}${unit.zh}。` }
}

const letters = { en: ' characters', zh: ' 字符' }
const entries = { en: ' entries', zh: ' 项' }

const noValue = { en: 'this value cannot be saved.', zh: '无法保存此值。' }
const notHere = { en: 'this is not changed on a contact sheet.', zh: '不能在缩略图表中修改。' }

function unreadable(path: string): Said {
  const fields = Object.keys(changesShape).join(', ')
  return {
    en: `“${path}” cannot be read. Send {"edits": [{"id", "rev", "set"}]}, at most ${mostEdits}, where “set” has some of: ${fields}.`,
    zh: `无法读取“${path}”。请提交 {"edits": [{"id", "rev", "set"}]}，最多 ${mostEdits} 项，set 可含：${fields}。`,
  }
}

const twice = {
  en: 'Name each photo once in a request: its changes fit into one “set”.',
  zh: '一次请求中每张图片只能出现一次：请将其修改合并到一个 set。',
}
