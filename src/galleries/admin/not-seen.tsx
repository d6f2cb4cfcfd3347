'use client'
import { Button, useAuth, useLocale, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { PublishDialog } from '../../photos/sheet/admin/publish-dialog.tsx'
import { wordsIn } from '../../photos/sheet/admin/words.ts'
import type { Frame } from '../../photos/sheet/frame.ts'
import type { LightTableState } from './use-light-table.ts'

type Props = { isReadOnly: boolean; table: LightTableState }

/** What is not as readers should have it, said once above all pictures, and the way to mend it. */
export function NotSeen({ isReadOnly, table }: Props) {
  const { pictures, uses, words } = table
  const { user } = useAuth()
  const [asked, setAsked] = useState<Frame[] | null>(null)
  if (pictures.hasFailed)
    return (
      <p className="light-table__trouble" role="alert">
        {words.notLoaded}{' '}
        <button onClick={pictures.again} type="button">
          {words.again}
        </button>
      </p>
    )
  const photos = [...new Set(uses.map(({ photo }) => photo))]
  const shownAs = (id: string) => pictures.known.get(id)?.showing.kind
  const unseen = photos.filter((id) => pictures.known.has(id) && shownAs(id) !== 'public')
  const drafts = unseen.flatMap((id) => {
    const picture = pictures.known.get(id)
    return picture?.showing.kind === 'draft' ? [picture.frame] : []
  })
  const publishes = user?.role === 'admin' || user?.role === 'editor'
  return (
    <>
      {!publishes && <p>{isReadOnly ? words.notYours : words.editorsPublish}</p>}
      {unseen.length > 0 && (
        <div className="light-table__trouble">
          <span>{words.notSeen(unseen.length)}</span>
          {drafts.length > 0 && publishes && (
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => setAsked(drafts)}
              size="small"
            >
              {words.publish(drafts.length)}
            </Button>
          )}
        </div>
      )}
      {asked && <PublishDrafts {...{ pictures }} frames={asked} onClose={() => setAsked(null)} />}
    </>
  )
}

type DraftsProps = Pick<LightTableState, 'pictures'> & { frames: Frame[]; onClose: () => void }

/** The question before they go out, which is the contact sheet's. */
function PublishDrafts({ frames, onClose, pictures }: DraftsProps) {
  const { i18n } = useTranslation()
  const { code: language } = useLocale()
  const close = () => {
    onClose()
    // What opened it may be gone with the last draft.
    document.querySelector<HTMLElement>('.light-table__add')?.focus()
  }
  return (
    <PublishDialog
      {...{ frames, language }}
      isSaved
      onClose={close}
      onSettled={(results) => pictures.askAnew(results.map(({ id }) => id))}
      words={wordsIn(i18n.language)}
    />
  )
}
