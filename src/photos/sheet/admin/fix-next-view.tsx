import type { AdminViewServerProps } from 'payload'
import { readCategories } from '../read-choices.ts'
import { readQueue } from '../read-queue.ts'
import { DeskPage, viewerOf } from '../../../staff/admin/desk-page.tsx'
import { FixNext } from './fix-next.tsx'

/** What waits to be mended, one photo at a time, at `/admin/fix-next`. */
export async function FixNextView(props: AdminViewServerProps) {
  const { id, languages, role } = viewerOf(props)
  const { req } = props.initPageResult
  return (
    <DeskPage page={props}>
      <FixNext
        categories={readCategories(req)}
        language={req.locale ?? ''}
        queue={await readQueue(req, new Date())}
        viewer={{ id, languages, role }}
      />
    </DeskPage>
  )
}
