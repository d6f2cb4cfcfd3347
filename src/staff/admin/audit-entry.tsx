import { getTranslation } from '@payloadcms/translations'
import type { UIFieldServerProps } from 'payload'
import { z } from 'zod'
import { sayerOf } from '../../history/said-changes.ts'
import { actLabels } from '../act-labels.ts'
import { roleLabels } from '../role-labels.ts'
import { fieldsOf, kindOfDocument, nameOfField } from './audit-words.ts'
import { DocumentLink } from './document-link.tsx'
import './audit-entry.css'

const entrySchema = z.object({
  who: z.string().nullish(),
  role: z.string().nullish(),
  act: z.string(),
  of: z.string(),
  document: z.string().nullish(),
  title: z.string().nullish(),
  rev: z.number().nullish(),
  fields: z.array(z.string()).nullish(),
  changes: z
    .array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() }))
    .nullish(),
  why: z.string().nullish(),
  overrode: z.array(z.string()).nullish(),
})

type Labels = { value: string; label: { en: string; zh: string } }[]

/** One line of the audit log in words: who did what to which document, and what changed. */
export async function AuditEntry({ data, i18n, payload, req }: UIFieldServerProps) {
  const entry = entrySchema.safeParse(data).data
  if (!entry) return null
  const reader = { i18n, payload }
  const words = i18n.language.startsWith('zh') ? chinese : english
  const said = (labels: Labels, value?: string | null) => {
    const label = labels.find((each) => each.value === value)?.label
    return label ? getTranslation(label, i18n) : (value ?? '')
  }
  const changes = entry.changes ?? []
  const fields = fieldsOf(entry.of, payload)
  const sayState = await sayerOf(req, { changes, fields, zone: null })
  const stated = new Set(changes.map(({ field }) => field))
  const others = (entry.fields ?? []).filter((name) => !stated.has(name))
  return (
    <dl className="audit-entry field-type">
      <dt>{words.who}</dt>
      <dd>{[entry.who, said(roleLabels, entry.role)].filter(Boolean).join(' · ')}</dd>
      <dt>{words.did}</dt>
      <dd>{said(actLabels, entry.act)}</dd>
      <dt>{kindOfDocument(entry.of, reader)}</dt>
      <dd>
        <DocumentLink {...entry} /> {entry.rev ? `(${words.revision} ${entry.rev})` : ''}
      </dd>
      {changes.map(({ field, from, to }) => (
        <div key={field}>
          <dt>{nameOfField(entry.of, field, reader)}</dt>
          <dd>
            {sayState(field, from)} → {sayState(field, to)}
          </dd>
        </div>
      ))}
      {others.length > 0 && <dt>{words.changed}</dt>}
      {others.length > 0 && (
        <dd>{others.map((name) => nameOfField(entry.of, name, reader)).join(', ')}</dd>
      )}
      {entry.overrode?.length ? <dt>{words.overrode}</dt> : null}
      {entry.overrode?.length ? <dd>{entry.overrode.join(', ')}</dd> : null}
      {entry.why && <dt>{words.why}</dt>}
      {entry.why && <dd>{entry.why}</dd>}
    </dl>
  )
}

const english = {
  who: 'Who',
  did: 'Did',
  revision: 'revision',
  changed: 'Also changed',
  why: 'Why',
  overrode: 'In spite of',
}

const chinese = {
  who: '何人',
  did: '操作',
  revision: '修订号',
  changed: '其他改动',
  why: '原因',
  overrode: '忽略的检查项',
}
