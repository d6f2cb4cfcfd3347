'use client'
import { PopupList, useAuth, useTranslation } from '@payloadcms/ui'
import { openScheduleDialog } from '../../schedule/admin/open-dialog.ts'
import { wordsIn } from '../../schedule/admin/words.ts'

/** The place in the menu of a story for putting it on the schedule, for those who publish. */
export function ScheduleChoice({ close }: { close: () => void }) {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  if (user?.role !== 'admin' && user?.role !== 'editor') return null
  const open = () => {
    close()
    openScheduleDialog()
  }
  return (
    <PopupList.ButtonGroup>
      <PopupList.Button id="action-schedule" onClick={open}>
        {wordsIn(i18n.language).choice}
      </PopupList.Button>
    </PopupList.ButtonGroup>
  )
}
