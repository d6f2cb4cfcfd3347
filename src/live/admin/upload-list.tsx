'use client'
import { Button } from '@payloadcms/ui'
import type { useUploads } from './use-uploads.ts'
import type { Words } from './words.ts'

/** What is on its way, and what was refused and why. */
export function UploadList({
  uploads,
  words,
}: {
  uploads: ReturnType<typeof useUploads>
  words: Words
}) {
  if (uploads.items.length === 0) return null
  return (
    <ul aria-live="polite" className="live__uploads">
      {uploads.items.map(({ file, key, state }) => (
        <li key={key}>
          <span>{file.name}</span>{' '}
          <span>
            {(state.kind === 'sending' || state.kind === 'heldUp') &&
              words.uploading(percent(state.sent, file.size))}
            {state.kind === 'waiting' && words.uploading(0)}
            {(state.kind === 'refused' || state.kind === 'failed') && state.reason}
          </span>
          {state.kind === 'failed' && (
            <Button buttonStyle="subtle" margin={false} onClick={uploads.again} size="small">
              {words.upload}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

const percent = (part: number, of: number): number => (of === 0 ? 0 : Math.floor((part / of) * 100))
