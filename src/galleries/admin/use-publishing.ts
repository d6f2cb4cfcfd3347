'use client'
import { useConfig, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import { sendPublications } from '../../photos/sheet/admin/send-publications.ts'
import { type Left, mostOut, outcome, partsOf } from '../../photos/sheet/publishing.ts'
import type { EditResult } from '../../photos/sheet/save-apart.ts'
import type { Words } from './words.ts'

type Sent = { id: string; rev: number }

/** Publishes photos as they are shown, those that are ready, and keeps why others are not. */
export function usePublishing(onOver: (ids: string[]) => void, words: Words) {
  const { api } = useConfig().config.routes
  const { code: language } = useLocale()
  const [left, setLeft] = useState<Left[]>([])
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const publish = async (photos: Sent[]): Promise<void> => {
    setBusy(true)
    setLeft([])
    const results: EditResult[] = []
    for (const part of partsOf(photos, mostOut)) {
      const answer = await sendPublications({ api, language }, { act: 'publish', photos: part })
      if (answer === null) break
      results.push(...answer)
    }
    const became = outcome(photos, results, words.failed)
    setBusy(false)
    setSaid(words.published(became.through.length))
    setLeft(became.left)
    onOver(photos.map(({ id }) => id))
  }
  return { isBusy, left, publish, said }
}
