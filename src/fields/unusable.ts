import type { CollectionBeforeValidateHook, FlattenedField, Option } from 'payload'
import { isRecord, lexicalNode } from '../richtext/lexical-node.ts'
import { type Refusal, refuse, type Said } from './refuse.ts'

/**
 * Refuses what no form could show again, in a draft too: a value that is none of the choices of its
 * field, and a long text that is not one.
 */
export const refuseUnusable: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  refuse(refusalsIn(collection.flattenedFields, data, ''), { collection: collection.slug, req })
}

function refusalsIn(fields: FlattenedField[], data: unknown, prefix: string): Refusal[] {
  if (typeof data !== 'object' || data === null) return []
  const values = new Map<string, unknown>(Object.entries(data))
  return fields.flatMap((field) => refusalsAt(field, values.get(field.name), prefix + field.name))
}

function refusalsAt(field: FlattenedField, value: unknown, path: string): Refusal[] {
  switch (field.type) {
    case 'select':
    case 'radio': {
      const given: unknown[] = Array.isArray(value) ? value : [value]
      const unknown = given.find((each) => !isEmpty(each) && !isOption(field.options, each))
      return unknown === undefined ? [] : [{ path, said: noChoice(unknown, field.options) }]
    }
    case 'richText':
      return isRecord(value) && !lexicalNode(value.root) ? [{ path, said: noText }] : []
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((row, nth) => refusalsIn(field.flattenedFields, row, `${path}.${nth}.`))
        : []
    case 'group':
    case 'tab':
      return refusalsIn(field.flattenedFields, value, `${path}.`)
    default:
      return []
  }
}

const noText: Said = {
  en: 'This is no text as the editor saves it. Send {"root": {"type": "root", "children": […]}}, or null.',
  zh: '这不是编辑器保存的正文格式。请提交 {"root": {"type": "root", "children": […]}} 或 null。',
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === ''

const keyOf = (option: Option): string => (typeof option === 'string' ? option : option.value)

const isOption = (options: Option[], value: unknown): boolean =>
  options.some((option) => keyOf(option) === value)

/** More choices than anybody reads are counted instead. */
const listed = 30

function noChoice(value: unknown, options: Option[]): Said {
  const words = typeof value === 'string' ? value : JSON.stringify(value)
  const choices = options.slice(0, listed).map(keyOf).join(', ')
  const more = Math.max(0, options.length - listed)
  return {
    en: `“${words}” is none of the choices. Write one of: ${choices}${more > 0 ? ` and ${more} more` : ''}.`,
    zh: `“${words}”不是可选值，请填写：${choices}${more > 0 ? `等（另有 ${more} 项）` : ''}。`,
  }
}
