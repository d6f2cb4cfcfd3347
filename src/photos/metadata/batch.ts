import { z } from 'zod'
import type { Refusal, Said } from '../../fields/refuse.ts'
import { webAddress } from '../../richtext/web-address.ts'
import { dataMiningTerms } from '../data-mining.ts'
import { categoryNames } from '../usage-category.ts'
import { isRecordField, recordFields, type Writable } from './record-fields.ts'

/**
 * What is said of many photos at once, sent along with each as `batch`. `replace` overrules what the
 * files say, `ifEmpty` fills what neither they nor anybody else has said. Words are in the language
 * of the request. An empty value says nothing.
 */
export type Batch = { replace: BatchValues; ifEmpty: BatchValues }

type BatchValues = z.infer<typeof values>

const text = z.string().max(10_000).nullish()
const words = z.string().max(40_000).nullish()
const list = z.array(z.string().max(500)).max(500).nullish()
const address = z
  .string()
  .max(2000)
  .refine((value) => value === '' || /^https?:/.test(webAddress(value) ?? ''))
  .nullish()
const creators = z
  .array(
    z.strictObject({
      name: z.string().min(1).max(500),
      jobTitle: z.string().max(500).nullish(),
      contributor: z.string().nullish(),
    }),
  )
  .max(50)
  .nullish()
const document = z.string().max(100).nullish()

const values = z.strictObject({
  ...{ headline: words, caption: words, altText: words, extendedDescription: words },
  ...{ captionWriter: text, creditText: text, source: text, copyrightNotice: text },
  ...{ usageTerms: text, instructions: text, digitalSourceType: text, locationShown: text },
  ...{ keywords: list, creators, license: address, acquireLicensePage: address },
  dataMining: z.enum(dataMiningTerms).nullish(),
  usageCategory: z.enum(categoryNames).nullish(),
  ...{ event: document, session: document },
})

const batchSchema = z.strictObject({ replace: values.nullish(), ifEmpty: values.nullish() })

/** A batch as it is sent: `{ replace: { creditText: '…' }, ifEmpty: { caption: '…' } }`. */
export type SentBatch = z.input<typeof batchSchema>

/** The batch, or what is wrong with it and where: `batch.replace.keywords`. */
export function readBatch(sent: unknown): { batch: Batch } | { refusals: Refusal[] } {
  if (sent === undefined || sent === null) return { batch: { replace: {}, ifEmpty: {} } }
  const { data, error } = batchSchema.safeParse(sent)
  if (data) return { batch: { replace: data.replace ?? {}, ifEmpty: data.ifEmpty ?? {} } }
  return { refusals: error.issues.map(refusalOf) }
}

function refusalOf(issue: z.core.$ZodIssue): Refusal {
  const names = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const path = ['batch', ...names, issue.keys[0]].join('.')
    return { path, said: noSuchField(path, names.length === 0 ? parts : Object.keys(values.shape)) }
  }
  const path = ['batch', ...names].join('.')
  const field = names[1]
  return { path, said: field === undefined ? notABatch(path) : wrongValue(path, field) }
}

const parts = Object.keys(batchSchema.shape)

function noSuchField(path: string, names: string[]): Said {
  return {
    en: `“${path}” is not a field of a batch. Write one of: ${names.join(', ')}.`,
    zh: `“${path}”不是批量字段，请填写：${names.join('、')}。`,
  }
}

function notABatch(path: string): Said {
  return {
    en: `“${path}” must be an object, such as {"replace": {"creditText": "Xinhua/Li Na"}, "ifEmpty": {"caption": "…"}}.`,
    zh: `“${path}”应为对象，例如 {"replace": {"creditText": "新华社/李娜"}, "ifEmpty": {"caption": "…"}}。`,
  }
}

function wrongValue(path: string, field: string): Said {
  const { en, zh } = expected[kindOf(field)]
  return { en: `“${path}” is not right. Write ${en}.`, zh: `“${path}”有误，请填写${zh}。` }
}

function kindOf(field: string): Writable {
  const kind = isRecordField(field) ? recordFields[field] : 'text'
  return kind === 'people' || kind === 'moment' || kind === 'position' ? 'text' : kind
}

const expected: Record<Writable, Said> = {
  words: { en: 'text of at most 40,000 characters', zh: '文字，最多 40000 字符' },
  text: { en: 'text of at most 10,000 characters', zh: '文字，最多 10000 字符' },
  list: {
    en: 'a list of at most 500 texts, such as ["forum", "Liuzhou"]',
    zh: '文字列表，最多 500 项，例如 ["论坛", "柳州"]',
  },
  address: {
    en: 'a web address, such as https://example.org/licence',
    zh: '网址，例如 https://example.org/licence',
  },
  creators: {
    en: 'a list of at most 50 photographers, such as [{"name": "Fu Huazhou", "jobTitle": "Reporter"}]',
    zh: '摄影者列表，最多 50 人，例如 [{"name": "付华周", "jobTitle": "记者"}]',
  },
  category: {
    en: `one of ${categoryNames.join(', ')}`,
    zh: `以下之一：${categoryNames.join('、')}`,
  },
  dataMining: {
    en: `one of ${dataMiningTerms.join(', ')}`,
    zh: `以下之一：${dataMiningTerms.join('、')}`,
  },
  document: { en: 'the id of a document', zh: '文档的 id' },
}
