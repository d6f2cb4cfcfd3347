import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { DeskPage, viewerOf } from '../../staff/admin/desk-page.tsx'
import { runningEvent } from '../running-event.ts'
import { NoEvents, NoSuchEvent } from './empty-board.tsx'

/**
 * `/admin/coverage`: on to the board of the event that is on, or comes next; with `?event=` to that of
 * this one, or it is said that there is no such event.
 */
export async function GoToCoverageView(props: AdminViewServerProps) {
  viewerOf(props)
  const { req } = props.initPageResult
  const named = props.searchParams?.event
  const running = await runningEvent(req, new Date())
  const event = typeof named === 'string' ? await eventNamed(req, named) : running
  if (event !== null) redirect(boardOf(event))
  return (
    <DeskPage page={props}>
      {running === null ? <NoEvents /> : <NoSuchEvent board={boardOf(running)} />}
    </DeskPage>
  )
}

const boardOf = (event: string) => `/admin/collections/events/${event}/coverage`

async function eventNamed(req: PayloadRequest, id: string): Promise<string | null> {
  const found = await req.payload.findByID({
    collection: 'events',
    id,
    ...{ depth: 0, disableErrors: true, draft: true, select: {} },
    overrideAccess: false,
    req,
  })
  return found?.id ?? null
}
