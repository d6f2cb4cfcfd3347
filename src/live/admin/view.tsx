import { redirect } from 'next/navigation.js'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { staff } from '../../access/roles.ts'
import { readLive } from '../read-live.ts'
import type { Choice } from './choices.tsx'
import { LiveDesk } from './live-desk.tsx'
import { NotLive } from './not-live.tsx'

/** The live composer at `/admin/collections/articles/:id/live`. */
export async function LiveView({ doc, initPageResult }: DocumentViewServerProps) {
  const { req } = initPageResult
  const viewer = staff(req)
  if (viewer === null) redirect('/admin/login')
  if (doc?.storyType !== 'liveBlog') return <NotLive />
  const first = await readLive(req, String(doc.id), { since: null, before: null }, new Date())
  const contributors = await contributorsFor(req)
  const own = contributors.find(({ user }) => user === viewer.id)?.id ?? ''
  return (
    <LiveDesk
      contributors={contributors.map(({ id, name }) => ({ id, name }))}
      {...{ first, own }}
      viewer={{ id: viewer.id, role: viewer.role }}
    />
  )
}

type Contributor = Choice & { user: string }

async function contributorsFor(req: PayloadRequest): Promise<Contributor[]> {
  const { docs } = await req.payload.find({
    collection: 'contributors',
    limit: 500,
    pagination: false,
    sort: 'name',
    depth: 0,
    draft: true,
    select: { name: true, user: true },
    overrideAccess: false,
    req,
  })
  return docs.map(({ id, name, user }) => ({
    ...{ id, name: name ?? '' },
    user: typeof user === 'string' ? user : (user?.id ?? ''),
  }))
}
