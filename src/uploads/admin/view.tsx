import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { only } from '../../access/who.ts'
import { DeskPage, viewerOf } from '../../staff/admin/desk-page.tsx'
import { UploadDesk } from './upload-desk.tsx'

/** Hundreds of photos at once, at `/admin/upload-photos`, of `?event=` and `?session=` where they are named. */
export async function UploadPhotosView(props: AdminViewServerProps) {
  const { initPageResult, searchParams } = props
  const { locale, req } = initPageResult
  const viewer = viewerOf(props)
  if (!only('admin', 'editor', 'photographer')({ req })) redirect('/admin/collections/photos')
  const session = text(searchParams?.session)
  return (
    <DeskPage page={props}>
      <UploadDesk
        event={text(searchParams?.event) || (await eventOf(req, session))}
        locale={locale?.code ?? ''}
        person={viewer.id}
        session={session}
      />
    </DeskPage>
  )
}

/** An address may name the session alone. */
async function eventOf(req: PayloadRequest, session: string): Promise<string> {
  if (session === '') return ''
  const found = await req.payload.findByID({
    collection: 'sessions',
    id: session,
    ...{ depth: 0, disableErrors: true, draft: true, select: { event: true } },
    overrideAccess: false,
    req,
  })
  return text(found?.event)
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
