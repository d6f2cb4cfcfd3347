import type { FieldAffectingData, TextField } from 'payload'

import type { Said } from '../fields/refuse.ts'
import { sayTo } from '../fields/refuse.ts'
import { webAddress } from './web-address.ts'

/** What a link in a text may point to by relation, so that a slug change never breaks it. */
export const linkTargets = [
  'articles',
  'events',
  'sessions',
  'speakers',
  'organisations',
  'series',
  'places',
  'topics',
  'galleries',
  'contributors',
] as const

/**
 * Payload's link form with our rule for addresses, and without "open in new tab": where a page
 * opens is the reader's choice.
 */
export function linkFields({
  defaultFields,
}: {
  defaultFields: FieldAffectingData[]
}): FieldAffectingData[] {
  return defaultFields
    .filter((field) => field.name !== 'newTab')
    .map((field) =>
      field.name === 'url' && field.type === 'text' ? withAddressRule(field) : field,
    )
}

function withAddressRule(field: TextField): TextField {
  return {
    name: 'url',
    type: 'text',
    label: field.label,
    required: true,
    admin: field.admin,
    validate: (value, { req, siblingData }) => {
      const fault = isInternal(siblingData) ? null : addressFault(value)
      return fault === null || sayTo(req, fault)
    },
  }
}

/** What is wrong with the address of a link, or null. */
export function addressFault(address: unknown): Said | null {
  if (webAddress(address)) return null
  return {
    en: 'Write the whole address of the link, starting with https://, http:// or mailto:.',
    zh: '请写出完整的链接地址，以 https://、http:// 或 mailto: 开头。',
  }
}

function isInternal(fields: unknown): boolean {
  return (
    typeof fields === 'object' &&
    fields !== null &&
    'linkType' in fields &&
    fields.linkType === 'internal'
  )
}
