'use client'
import { Button } from '@payloadcms/ui'
import { Dialog } from '../../fields/admin/dialog.tsx'
import type { FormSaves } from './use-form-saves.ts'
import { useLeaving } from './use-leaving.ts'
import type { Words } from './words.ts'

type Props = { isOver: () => boolean; onLost: () => void; saves: FormSaves; words: Words }

/** Lets nobody leave words behind that could not be saved, unless they say so. */
export function Leaving({ isOver, onLost, saves, words }: Props) {
  const { leave, stay, stuck } = useLeaving(saves, isOver)
  if (stuck === null) return null
  const lose = () => {
    onLost()
    leave()
  }
  return (
    <Dialog className="rescue-leaving" onClose={stay} title={words.notSaved}>
      <p>{words.notSavedWhy}</p>
      <footer>
        <Button buttonStyle="secondary" margin={false} onClick={lose} size="small">
          {words.leaveAnyway}
        </Button>
        <Button
          extraButtonProps={{ 'data-first': true }}
          margin={false}
          onClick={stay}
          size="small"
        >
          {words.stay}
        </Button>
      </footer>
    </Dialog>
  )
}
