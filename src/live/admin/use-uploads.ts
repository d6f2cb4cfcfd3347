'use client'
import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { isOver, type Item, keyOf } from '../../uploads/browser/item.ts'
import { rememberIn } from '../../uploads/browser/memory.ts'
import { openQueue, type Queue } from '../../uploads/browser/queue.ts'

type Options = {
  about: { event: string; session: string }
  onPhoto: (id: string) => void
  scope: string
}

/** Sends photos on the spot with the desk’s uploader; one that was here before counts as sent. */
export function useUploads({ about, onPhoto, scope }: Options) {
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const [items, setItems] = useState<readonly Item[]>([])
  const queue = useRef<Queue | null>(null)
  const latest = useRef({ about, onPhoto, locale })
  const attached = useRef(new Set<string>())
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  useEffect(() => {
    latest.current = { about, onPhoto, locale }
  })
  const { api } = config.routes
  useEffect(() => {
    const opened: Queue = openQueue({
      endpoint: `${api}/uploads`,
      memory: rememberIn(localStorage, scope),
      onChange: () => {
        for (const item of opened.items())
          attachOnce(item, attached.current, latest.current.onPhoto)
        setItems([...opened.items()])
      },
    })
    queue.current = opened
    return () => opened.stop()
  }, [api, scope])
  const isLeft = ({ key, state }: Item): boolean =>
    state.kind !== 'saved' && state.kind !== 'here' && !leftOut.includes(key)
  const left = items.filter(isLeft)
  return {
    add(files: FileList | null): void {
      const keys = [...(files ?? [])].map(keyOf)
      for (const key of keys) attached.current.delete(key)
      setLeftOut((before) => before.filter((key) => !keys.includes(key)))
      queue.current?.add(files ?? [], () => ({
        ...latest.current.about,
        locale: latest.current.locale,
      }))
      queue.current?.clearFinished()
    },
    again: () => queue.current?.retryAll(),
    /** It still goes to the desk, but not into this update. */
    leaveOut(key: string): void {
      attached.current.add(key)
      setLeftOut((before) => [...before, key])
    },
    items: left,
    running: left.filter((item) => !isOver(item)).length,
  }
}

function attachOnce({ key, state }: Item, done: Set<string>, attach: (id: string) => void): void {
  const id = state.kind === 'saved' ? state.receipt.id : state.kind === 'here' ? state.id : null
  if (id === null || done.has(key)) return
  done.add(key)
  attach(id)
}
