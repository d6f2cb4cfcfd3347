'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { createPortal } from 'react-dom'
import type { Out } from './use-logged-out.ts'
import type { Words } from './words.ts'

type Props = { isAutosave: boolean; onAgain: () => void; out: Out; words: Words }

/** Says, for as long as it is so, that the words are in the form alone, and how they get saved. */
export function LoggedOut({ isAutosave, onAgain, out, words }: Props) {
  const { config } = useConfig()
  const { admin } = config.routes
  const { login, logout } = config.admin.routes
  return createPortal(
    <div className="rescue-out" role="alert">
      <p>
        <strong>{words[out]}</strong> {isAutosave ? words.stillHere : words.saveThen}
      </p>
      <div>
        <Button
          el="anchor"
          margin={false}
          newTab
          size="small"
          url={`${admin}${out === 'nobody' ? login : logout}`}
        >
          {out === 'nobody' ? words.logIn : words.logOther}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onAgain} size="small">
          {words.again}
        </Button>
      </div>
    </div>,
    document.body,
  )
}
