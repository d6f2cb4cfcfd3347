'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { textOf } from '../text-of.ts'
import type { Unsaved } from '../unsaved.ts'
import type { Words } from './words.ts'

export function CopyText({ copy, words }: { copy: Unsaved; words: Words }) {
  const toClipboard = () =>
    navigator.clipboard
      .writeText(textOf(copy))
      .then(() => toast.success(words.copied))
      .catch(() => toast.error(words.failed))
  return (
    <Button
      buttonStyle="secondary"
      margin={false}
      onClick={() => void toClipboard()}
      size="small"
      type="button"
    >
      {words.copy}
    </Button>
  )
}

/** What is thrown away is gone: it asks once more. */
export function ThrowAway({ onThrow, words }: { onThrow: () => void; words: Words }) {
  const [isSure, setSure] = useState(false)
  return (
    <Button
      buttonStyle={isSure ? 'error' : 'secondary'}
      margin={false}
      onClick={() => (isSure ? onThrow() : setSure(true))}
      size="small"
      type="button"
    >
      {isSure ? words.throwSure : words.throwAway}
    </Button>
  )
}
