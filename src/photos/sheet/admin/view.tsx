import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { staff } from '../../../access/roles.ts'
import { readQuestion } from '../question.ts'
import { readChoices } from '../read-choices.ts'
import { countFrames, readFrames } from '../read-frames.ts'
import { ContactSheet } from './contact-sheet.tsx'

/** The contact sheet at `/admin/contact-sheet?event=…&session=…`. */
export async function ContactSheetView(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams, viewActions } = props
  const { locale, permissions, req, visibleEntities } = initPageResult
  const viewer = staff(req)
  if (viewer === null) redirect('/admin/login?redirect=%2Fadmin%2Fcontact-sheet')
  const question = readQuestion(searchParams ?? {})
  const [page, counts, choices] = await Promise.all([
    readFrames(req, question),
    countFrames(req, question),
    readChoices(req, question),
  ])
  const language = locale?.code ?? req.locale ?? ''
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      user={req.user ?? undefined}
      viewActions={viewActions ?? []}
      visibleEntities={{ ...visibleEntities }}
    >
      <ContactSheet
        {...{ choices, counts, language, page, question }}
        query={queryOf(searchParams ?? {}, language)}
        viewer={{ id: viewer.id, role: viewer.role, languages: viewer.languages }}
      />
    </DefaultTemplate>
  )
}

function queryOf(parameters: Record<string, unknown>, language: string): string {
  const texts = Object.entries(parameters).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  )
  return new URLSearchParams({ ...Object.fromEntries(texts), locale: language }).toString()
}
