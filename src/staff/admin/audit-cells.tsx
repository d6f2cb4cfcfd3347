import type { DefaultServerCellComponentProps } from 'payload'
import { z } from 'zod'
import { kindOfDocument, nameOfField } from './audit-words.ts'
import { DocumentLink } from './document-link.tsx'

const lineSchema = z.object({
  act: z.string(),
  of: z.string(),
  document: z.string().nullish(),
  title: z.string().nullish(),
  fields: z.array(z.string()).nullish(),
})

/** The kind of document a line is about. */
export function KindCell({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  const slug: unknown = cellData
  return typeof slug === 'string' ? kindOfDocument(slug, { i18n, payload }) : '–'
}

/** The document a line is about, with the way to it while there is one. */
export function TitleCell({ rowData }: DefaultServerCellComponentProps) {
  const line = lineSchema.safeParse(rowData).data
  return line ? <DocumentLink {...line} /> : '–'
}

const most = 4

/** Which fields a save changed, by their names in the form; of a new document, all are. */
export function ChangedCell({ i18n, payload, rowData }: DefaultServerCellComponentProps) {
  const line = lineSchema.safeParse(rowData).data
  if (!line || line.act === 'create') return '–'
  const names = (line.fields ?? []).map((name) => nameOfField(line.of, name, { i18n, payload }))
  const rest = names.length - most
  return `${names.slice(0, most).join(', ') || '–'}${rest > 0 ? ` +${rest}` : ''}`
}
