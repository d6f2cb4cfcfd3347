'use client'
import { Dialog } from '../../../fields/admin/dialog.tsx'
import type { Words } from './words.ts'
import './keys-help.css'

type Props = {
  mayPublish: boolean
  onClose: () => void
  words: Pick<Words, 'close' | 'keyList' | 'keysAbout' | 'keysTitle'>
}

/** All keys in one dialog, but for what is not theirs to do. */
export function KeysHelp({ mayPublish, onClose, words }: Props) {
  const theirs = words.keyList.filter(([keys]) => mayPublish || keys !== 'O')
  return (
    <Dialog className="keys-help" close={words.close} onClose={onClose} title={words.keysTitle}>
      <p>{words.keysAbout}</p>
      <dl>
        {theirs.map(([keys, what]) => (
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
