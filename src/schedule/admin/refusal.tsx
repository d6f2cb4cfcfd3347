'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { Refused } from './ask.ts'
import { wordsIn } from './words.ts'

/** Why it was not scheduled. What pre-flight found can be insisted on: an error only with a reason. */
export function Refusal({
  onInsist,
  refused,
}: {
  onInsist: (reason: string) => void
  refused: Refused
}) {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const [reason, setReason] = useState('')
  const field = useId()
  const { message, stops, warns } = refused
  const found = [...stops, ...warns]
  if (found.length === 0)
    return (
      <p className="schedule-dialog__fault" role="alert">
        {message ?? words.unreached}
      </p>
    )
  return (
    <div className="schedule-dialog__fault" role="alert">
      <ul>
        {found.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {stops.length > 0 && (
        <>
          <label htmlFor={field}>{words.because}</label>
          <input
            id={field}
            onChange={({ target }) => setReason(target.value)}
            placeholder={words.becauseHelp}
            value={reason}
          />
        </>
      )}
      <Button
        disabled={stops.length > 0 && reason.trim() === ''}
        margin={false}
        onClick={() => onInsist(reason.trim())}
        size="small"
      >
        {words.allTheSame}
      </Button>
    </div>
  )
}
