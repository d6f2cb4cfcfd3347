import type { AdminViewServerProps } from 'payload'
import { DeskPage, viewerOf } from '../../staff/admin/desk-page.tsx'
import { Calendar } from './calendar.tsx'

/** The calendar at `/admin/calendar?mode=day`: what goes out in a week or on a day. */
export function CalendarView(props: AdminViewServerProps) {
  const { role } = viewerOf(props)
  const { mode } = props.searchParams ?? {}
  return (
    <DeskPage page={props}>
      <Calendar
        isDesk={role === 'admin' || role === 'editor'}
        mode={mode === 'day' ? 'day' : 'week'}
      />
    </DeskPage>
  )
}
