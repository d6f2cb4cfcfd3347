import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { staff } from '../../access/roles.ts'
import { only } from '../../access/who.ts'
import { UploadDesk } from './upload-desk.tsx'

/** Hundreds of photos at once, at `/admin/upload-photos`. */
export async function UploadPhotosView(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams, viewActions } = props
  const { locale, permissions, req, visibleEntities } = initPageResult
  const person = staff(req)
  if (person === null) redirect('/admin/login?redirect=%2Fadmin%2Fupload-photos')
  if (!only('admin', 'editor', 'photographer')({ req })) redirect('/admin/collections/photos')
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
      <UploadDesk
        event={text(searchParams?.event)}
        locale={locale?.code ?? ''}
        person={person.id}
      />
    </DefaultTemplate>
  )
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
