'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Readiness } from '../../readiness.ts'
import type { Frame } from '../frame.ts'
import {
  goingOut,
  mostChecked,
  mostOut,
  outcome,
  partsOf,
  type Publishing,
  returnable,
  seenThrough,
  type Stage,
} from '../publishing.ts'
import type { EditResult } from '../save-apart.ts'
import { sendPublications } from './send-publications.ts'
import type { Words } from './words.ts'

export type ToPublish = {
  frames: Frame[]
  /** Whether all that was written on them is saved. */
  isSaved: boolean
  language: string
  /** Told which photos stay behind, in the end. */
  onBehind?: (ids: string[]) => void
  /** Told what became of photos, whenever some are through. */
  onSettled: (results: EditResult[]) => void
}

/** Asks which photos are ready, publishes those, and takes back what has just gone out. */
export function usePublishing(given: ToPublish, words: Words) {
  const { frames, isSaved, language, onBehind, onSettled } = given
  const { config } = useConfig()
  const { api } = config.routes
  const [stage, setStage] = useState<Stage>({ kind: 'checking' })
  const [photos, setPhotos] = useState<Readiness[]>([])
  const ids = frames.map(({ id }) => id).join()
  const ask = useCallback((some: string[]) => readinessOf(`${api}/photos/readiness`, some), [api])
  const check = useCallback(async () => {
    setStage({ kind: 'checking' })
    const found = await ask(ids.split(','))
    setPhotos(found ?? [])
    setStage(found ? { kind: 'asking', photos: found } : { kind: 'unreached' })
  }, [ask, ids])
  useEffect(() => {
    if (isSaved) void check()
  }, [check, isSaved])

  /** The connection may have broken on the answer only. */
  const askAgain = async (part: { id: string }[]) => (await ask(part.map(({ id }) => id))) ?? []
  const send = async (act: Publishing, sent: { id: string; rev: number }[]) => {
    const results: EditResult[] = []
    for (const part of partsOf(sent, mostOut)) {
      setStage({ kind: 'going', act, done: results.length, of: sent.length })
      const answer = await sendPublications({ api, language }, { act, photos: part })
      const settled = answer ?? seenThrough(act, part, { frames, photos: await askAgain(part) })
      results.push(...settled)
      onSettled(settled)
      if (answer === null) break
    }
    return outcome(sent, results, words.publish.unreached)
  }
  const publish = async () => {
    const { left, through } = await send('publish', goingOut(photos, frames))
    const unready = photos.filter(({ kind }) => kind === 'unready')
    const behind = [...left, ...unready]
    if (behind.length > 0) onBehind?.(behind.map(({ id }) => id))
    setStage({ kind: 'over', act: 'publish', through, left: behind })
  }
  const takeBack = async () => {
    if (stage.kind !== 'over') return
    const { left, through } = await send('takeBack', returnable(stage.through, photos))
    setStage({ kind: 'over', act: 'takeBack', through, left })
  }
  return {
    photos,
    stage,
    check: () => void check(),
    publish: () => void publish(),
    takeBack: () => void takeBack(),
  }
}

/** Null when nobody answered. */
async function readinessOf(address: string, ids: string[]): Promise<Readiness[] | null> {
  const found: Readiness[] = []
  try {
    for (const part of partsOf(ids, mostChecked)) {
      const answer = await fetch(`${address}?photos=${part.join()}`, { credentials: 'include' })
      if (!answer.ok) return null
      found.push(...(await answer.json()).photos)
    }
    return found
  } catch {
    return null
  }
}
