import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { only } from '../../access/who.ts'
import { DeskPage, viewerOf } from '../../staff/admin/desk-page.tsx'
import { UploadDesk } from './upload-desk.tsx'

/** Hundreds of photos at once, at `/admin/upload-photos`. */
export async function UploadPhotosView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { locale, req } = initPageResult
  const viewer = viewerOf(props)
  if (!only('admin', 'editor', 'photographer')({ req })) redirect('/admin/collections/photos')
  return (
    <DeskPage page={props}>
      <UploadDesk
        event={text(searchParams?.event)}
        locale={locale?.code ?? ''}
        person={viewer.id}
        session={text(searchParams?.session)}
      />
    </DeskPage>
  )
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
