import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { DeskPage, viewerOf } from '../../staff/admin/desk-page.tsx'
import { runningEvent } from '../running-event.ts'
import { NoEvents } from './empty-board.tsx'

/** `/admin/coverage`: on to the board of the event that is on, or comes next. */
export async function GoToCoverageView(props: AdminViewServerProps) {
  viewerOf(props)
  const event = await runningEvent(props.initPageResult.req, new Date())
  if (event !== null) redirect(`/admin/collections/events/${event}/coverage`)
  return (
    <DeskPage page={props}>
      <NoEvents />
    </DeskPage>
  )
}
