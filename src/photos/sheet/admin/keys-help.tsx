'use client'
import { Dialog } from '../../../fields/admin/dialog.tsx'
import type { Words } from './words.ts'
import './keys-help.css'

type Props = {
  onClose: () => void
  words: Pick<Words, 'close' | 'keyList' | 'keysAbout' | 'keysTitle'>
}

/** All keys in one dialog. */
export function KeysHelp({ onClose, words }: Props) {
  return (
    <Dialog className="keys-help" close={words.close} onClose={onClose} title={words.keysTitle}>
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
    </Dialog>
  )
}
