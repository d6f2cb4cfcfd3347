'use client'
import { PopupList, useTranslation } from '@payloadcms/ui'
import { openScheduleDialog } from '../../schedule/admin/open-dialog.ts'
import { wordsIn } from '../../schedule/admin/words.ts'

/** The place in the menu of a story for putting it on the schedule. */
export function ScheduleChoice({ close }: { close: () => void }) {
  const { i18n } = useTranslation()
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
