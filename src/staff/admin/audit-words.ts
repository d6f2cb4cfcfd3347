import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { FlattenedField, Payload } from 'payload'
import { timeLabelOf } from '../../schedule/time-labels.ts'

type Reader = { i18n: I18nClient; payload: Payload }

/** What a collection's documents are called: `Article`; or a form of which there is one. */
export function kindOfDocument(slug: string, { i18n, payload }: Reader): string {
  const label = collection(slug, payload)?.labels.singular ?? form(slug, payload)?.label
  return label ? getTranslation(label, i18n) : slug
}

/** What a form calls a field: `Embargo until` for `embargoUntil`. */
export function nameOfField(slug: string, name: string, { i18n, payload }: Reader): string {
  const label = field(slug, name, payload)?.label ?? timeLabelOf(name)
  return label ? getTranslation(label, i18n) : name
}

/** The fields of such a form. */
export function fieldsOf(slug: string, payload: Payload): readonly FlattenedField[] {
  return (collection(slug, payload) ?? form(slug, payload))?.flattenedFields ?? []
}

function collection(slug: string, payload: Payload) {
  return payload.config.collections.find((each) => each.slug === slug)
}

function field(slug: string, name: string, payload: Payload): FlattenedField | undefined {
  return fieldsOf(slug, payload).find((each) => each.name === name)
}

function form(slug: string, payload: Payload) {
  return payload.config.globals.find((each) => each.slug === slug)
}
