import type { FieldAffectingData, TextField } from 'payload'

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
    validate: (value: unknown, { siblingData }: { siblingData?: unknown }) =>
      isInternal(siblingData) || checkAddress(value),
  }
}

/** True, or the sentence that tells the editor what an address looks like. */
export function checkAddress(address: unknown): true | string {
  if (webAddress(address)) return true
  return 'Write the whole address of the link, starting with https://, http:// or mailto:.'
}

function isInternal(fields: unknown): boolean {
  return (
    typeof fields === 'object' &&
    fields !== null &&
    'linkType' in fields &&
    fields.linkType === 'internal'
  )
}
