'use client'
import { Button, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useAnswer } from '../../fields/admin/use-answer.ts'
import type { Listed } from '../row.ts'
import { readWaiting, type WaitingNow } from './ask.ts'
import { whenAskedFor } from './open-dialog.ts'
import { RetryOnForm } from './retry.tsx'
import { ScheduleDialog } from './schedule-dialog.tsx'
import { readersZone, sayWhen } from './times.ts'
import { useNow } from './use-now.ts'
import { wordsIn } from './words.ts'
import './schedule.css'

const none: WaitingNow = { publish: null, unpublish: null, failed: null }

/** When the article goes out or is unpublished, what became of that, and the dialog to change it. */
export function ScheduleLine() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const answer = useAnswer('schedule')
  const [newest, setNewest] = useState<{ after: unknown; waiting: WaitingNow } | null>(null)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => whenAskedFor(() => setOpen(true)), [])
  const isNewer = newest !== null && newest.after === answer
  const now = isNewer ? newest.waiting : (readWaiting(answer) ?? none)
  const isDesk = user?.role === 'admin' || user?.role === 'editor'
  if (!id) return null
  const rows = [now.publish, now.unpublish, now.failed].filter((row) => row !== null)
  return (
    <>
      {rows.map((row) => (
        <Line isDesk={isDesk} key={row.id} onChange={() => setOpen(true)} row={row} />
      ))}
      {isOpen && (
        <ScheduleDialog
          onChange={(waiting) => setNewest({ after: answer, waiting })}
          onClose={() => setOpen(false)}
          waiting={now}
        />
      )}
    </>
  )
}

type Props = { isDesk: boolean; onChange: () => void; row: Listed }

function Line({ isDesk, onChange, row }: Props) {
  const { i18n } = useTranslation()
  const now = useNow()
  const words = wordsIn(i18n.language)
  const isFailed = row.state === 'failed'
  const isTroubled = isFailed || row.error !== null
  return (
    <div className={`schedule-line ${isTroubled ? 'schedule-line--failed' : ''}`} role="status">
      <div>
        <strong>{sayRow(row, i18n.language, now)}</strong>
        {row.zone !== readersZone() && <p>{words.yours(sayWhen(row.at, readersZone(), now))}</p>}
        {row.error && <p>{row.error}</p>}
        {row.state === 'waiting' && row.error && row.nextTry && (
          <p>{words.trying(sayWhen(row.nextTry, row.zone, now))}</p>
        )}
      </div>
      {isDesk && isTroubled && <RetryOnForm id={row.id} />}
      {isDesk && !isFailed && (
        <Button buttonStyle="secondary" margin={false} onClick={onChange} size="small">
          {words.change}
        </Button>
      )}
    </div>
  )
}

function sayRow(
  { act, at, byName, revision, state, zone }: Listed,
  language: string,
  now: Date,
): string {
  const words = wordsIn(language)
  const time = sayWhen(at, zone, now)
  if (state === 'failed')
    return act === 'publish' ? words.failedLine(time, zone) : words.notDownLine(time, zone)
  return act === 'publish'
    ? words.line(time, zone, revision, byName ?? '')
    : words.downLine(time, zone, byName ?? '')
}
