'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import type { Words } from './words.ts'

type Props = {
  onClose: () => void
  words: Pick<Words, 'close' | 'keyList' | 'keysAbout' | 'keysTitle'>
}

/** All keys in one dialog. Escape closes it, as with every dialog. */
export function KeysHelp({ onClose, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog aria-labelledby={title} className="sheet-dialog" onClose={onClose} ref={dialog}>
      <header>
        <h2 id={title}>{words.keysTitle}</h2>
        <Button
          buttonStyle="subtle"
          margin={false}
          onClick={() => dialog.current?.close()}
          size="small"
        >
          {words.close}
        </Button>
      </header>
      <p>{words.keysAbout}</p>
      <dl>
        {words.keyList.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}
