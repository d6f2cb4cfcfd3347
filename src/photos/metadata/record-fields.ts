/** The fields that a file, a batch or an event may fill, and what each of them holds. */
export const recordFields = {
  headline: 'words',
  caption: 'words',
  altText: 'words',
  extendedDescription: 'words',
  captionWriter: 'text',
  keywords: 'list',
  creators: 'creators',
  creditText: 'text',
  source: 'text',
  copyrightNotice: 'text',
  usageCategory: 'category',
  usageTerms: 'text',
  license: 'address',
  acquireLicensePage: 'address',
  instructions: 'text',
  dataMining: 'dataMining',
  digitalSourceType: 'text',
  locationShown: 'text',
  event: 'document',
  session: 'document',
  people: 'people',
  dateCreated: 'moment',
  locationCreated: 'position',
} as const satisfies Record<string, FieldKind>

/** `words` are written in every language, everything else once. */
export type FieldKind = Writable | 'people' | 'moment' | 'position'

/** What somebody may say of many photos at once. */
export type Writable =
  'words' | 'text' | 'list' | 'creators' | 'address' | 'category' | 'dataMining' | 'document'

export type RecordField = keyof typeof recordFields

export const fieldNames = Object.keys(recordFields).filter(isRecordField)

export function isRecordField(name: string): name is RecordField {
  return Object.hasOwn(recordFields, name)
}
