'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { isInTrouble, type Item } from '../../uploads/browser/item.ts'
import { sayHeldUp, sayReason, wordsIn as uploaderWordsIn } from '../../uploads/browser/words.ts'
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
  const { i18n } = useTranslation()
  if (uploads.items.length === 0) return null
  return (
    <ul aria-live="polite" className="live__uploads">
      {uploads.items.map((item) => (
        <li key={item.key}>
          <span>{item.file.name}</span> <span>{sayState(item, words, i18n.language)}</span>
          {isInTrouble(item) && (
            <Button buttonStyle="subtle" margin={false} onClick={uploads.again} size="small">
              {words.upload}
            </Button>
          )}
          <Button
            aria-label={`${words.leaveOut}: ${item.file.name}`}
            buttonStyle="subtle"
            margin={false}
            onClick={() => uploads.leaveOut(item.key)}
            size="small"
          >
            {words.leaveOut}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function sayState({ file, state }: Item, words: Words, language: string): string {
  switch (state.kind) {
    case 'waiting':
      return words.uploading(0)
    case 'sending':
      return words.uploading(percent(state.sent, file.size))
    case 'heldUp':
      return state.reason === null
        ? words.uploading(percent(state.sent, file.size))
        : sayHeldUp(state.reason, uploaderWordsIn(language))
    case 'refused':
    case 'failed':
      return sayReason(state.reason, uploaderWordsIn(language))
    case 'saved':
    case 'here':
      return ''
  }
}

const percent = (part: number, of: number): number => (of === 0 ? 0 : Math.floor((part / of) * 100))
