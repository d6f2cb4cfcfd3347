import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { FlattenedField, Payload } from 'payload'

type Reader = { i18n: I18nClient; payload: Payload }

/** What a collection's documents are called: `Article`; or a form of which there is one. */
export function kindOfDocument(slug: string, { i18n, payload }: Reader): string {
  const label = collection(slug, payload)?.labels.singular ?? form(slug, payload)?.label
  return label ? getTranslation(label, i18n) : slug
}

/** What a form calls a field: `Embargo until` for `embargoUntil`. */
export function nameOfField(slug: string, name: string, { i18n, payload }: Reader): string {
  const label = field(slug, name, payload)?.label
  return label ? getTranslation(label, i18n) : name
}

/** A state as its form shows it: `In review` for `review`; what has no words stays as it is. */
export function stateInWords(
  slug: string,
  { name, value }: { name: string; value: string | null },
  { i18n, payload }: Reader,
): string {
  if (value === null) return '–'
  const known = field(slug, name, payload)
  if (known?.type === 'date') return `${value.slice(0, 16).replace('T', ' ')} UTC`
  const options = known?.type === 'select' ? known.options : []
  const option = options.find((each) => typeof each === 'object' && each.value === value)
  const label = typeof option === 'object' ? getTranslation(option.label, i18n) : value
  return typeof label === 'string' ? label : value
}

function collection(slug: string, payload: Payload) {
  return payload.config.collections.find((each) => each.slug === slug)
}

function field(slug: string, name: string, payload: Payload): FlattenedField | undefined {
  const fields = (collection(slug, payload) ?? form(slug, payload))?.flattenedFields
  return fields?.find((each) => each.name === name)
}

function form(slug: string, payload: Payload) {
  return payload.config.globals.find((each) => each.slug === slug)
}
