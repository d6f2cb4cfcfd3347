'use client'
import { Button, toast, useAuth, useForm, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useLetGo } from '../../together/admin/use-let-go.ts'
import { useLockDialog } from '../../together/admin/use-lock-dialog.ts'
import { Dialog } from '../../fields/admin/dialog.tsx'
import { UnsavedWords } from '../unsaved/admin/unsaved-words.tsx'
import { KeepTyped } from './keep-typed.tsx'
import { Leaving } from './leaving.tsx'
import { LoggedOut } from './logged-out.tsx'
import { RescuePanel } from './rescue-panel.tsx'
import { useFormSaves } from './use-form-saves.ts'
import { useLoggedOut } from './use-logged-out.ts'
import { type Found, useRefused } from './use-refused.ts'
import { useTakenOver } from './use-taken-over.ts'
import { type Words, wordsIn } from './words.ts'

/**
 * Keeps what is written in a form. Opens the comparison when a save is refused, and offers it again
 * as long as refused words of this document are kept, also after the tab was closed. What is typed
 * while a save is on its way stays; nobody leaves, or is logged out, with words that are saved
 * nowhere without being told.
 */
export function RefusedSave() {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const kept = useRefused()
  const asking = useRef<() => void>(undefined)
  const { user } = useAuth()
  // Payload names whoever is logged in by now.
  const [opener] = useState(user ? String(user.id) : null)
  const saves = useFormSaves(opener, () => asking.current?.())
  const { ask, out } = useLoggedOut(opener, useBack(saves, words))
  const isOver = useRef(false)
  const isLeft = useCallback(() => isOver.current, [])
  const end = () => {
    isOver.current = true
  }
  useEffect(() => {
    asking.current = ask
  }, [ask])
  useTakenOver(saves)
  useLetGo(saves)
  return (
    <>
      <KeepTyped underWay={saves.underWay} />
      {saves.isAutosave && <Leaving isOver={isLeft} onLost={end} {...{ saves, words }} />}
      <UnsavedWords isOver={isLeft} {...{ opener, saves }} />
      {out && <LoggedOut {...{ out, words }} isAutosave={saves.isAutosave} onAgain={ask} />}
      <Kept {...kept} onDone={end} words={words} />
    </>
  )
}

/** Whoever is back goes on where they were. */
function useBack({ isAutosave, save }: ReturnType<typeof useFormSaves>, words: Words) {
  return useCallback(() => {
    if (!isAutosave) return
    save()
      .then((isSaved) => isSaved && toast.success(words.savedAgain))
      .catch(() => toast.error(words.failed))
  }, [isAutosave, save, words])
}

type KeptProps = ReturnType<typeof useRefused> & { onDone: () => void; words: Words }

function Kept({ found, isNew, onDone, seen, settled, words }: KeptProps) {
  const { setModified } = useForm()
  const [isAsked, setAsked] = useState(false)
  // One question at a time.
  const isWaiting = useLockDialog() !== null
  if (!found) return null
  const close = () => {
    setAsked(false)
    seen()
  }
  // What has been typed since stays in the form.
  const cleared = () => {
    close()
    settled()
  }
  const done = () => {
    settled()
    setModified(false)
    onDone()
    // The form holds the old revision and the old words: only a fresh one can go on.
    window.location.reload()
  }
  return (
    <>
      <Button
        buttonStyle="secondary"
        extraButtonProps={{ 'aria-haspopup': 'dialog' }}
        margin={false}
        onClick={() => setAsked(true)}
        size="medium"
        type="button"
      >
        {words.kept}
      </Button>
      {(isNew || isAsked) && !isWaiting && (
        <RescueDialog {...found} {...{ words }} onCleared={cleared} onClose={close} onDone={done} />
      )}
    </>
  )
}

type Props = Found & {
  onCleared: () => void
  onClose: () => void
  onDone: () => void
  words: Words
}

function RescueDialog({ base, onCleared, onClose, onDone, rescue, words }: Props) {
  return (
    <Dialog className="rescue" onClose={onClose} title={words.title}>
      <RescuePanel
        base={base}
        later={
          <Button buttonStyle="secondary" margin={false} onClick={onClose} size="small">
            {words.later}
          </Button>
        }
        {...{ onCleared, onDone, rescue }}
      />
    </Dialog>
  )
}
