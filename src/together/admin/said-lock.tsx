'use client'
import { useAuth, useConfig, useDocumentInfo, useRouteCache, useTranslation } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'
import { createPortal } from 'react-dom'
import { z } from 'zod'
import { idOf, nameOf } from './id-of.ts'
import { useLockDialog } from './use-lock-dialog.ts'
import { sayWhen, wordsIn } from './words.ts'
import './together.css'

/**
 * Payload's dialogs about a lock, in our words: who, and when, in the language of whoever reads. What
 * their buttons do stays Payload's, but for one thing: who takes over gets the lock, whatever became of it.
 */
export function SaidLock() {
  const { currentEditor, lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const dialog = useLockDialog()
  useTakesOver()
  if (!dialog) return null
  const words = wordsIn(i18n.language)
  const by = nameOf(currentEditor) ?? words.somebody
  const when = sayWhen(lastUpdateTime)
  const lines =
    dialog.kind === 'locked'
      ? [words.lockedAt(when), words.takeOver(by)]
      : [words.takenAt(when), words.yours]
  return createPortal(
    <div className="said-lock">
      <h1>{dialog.kind === 'locked' ? words.locked(by) : words.taken(by)}</h1>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>,
    dialog.place,
  )
}

const takenSchema = z.object({ isNew: z.boolean() })

/**
 * Payload takes a lock over by its id, and says nothing where a save of the other has renewed it at
 * that moment. Then it is asked for once more, and the form opened for writing.
 */
function useTakesOver() {
  const { collectionSlug, currentEditor, id } = useDocumentInfo()
  const { config } = useConfig()
  const { user } = useAuth()
  const { clearRouteCache } = useRouteCache()
  const before = useRef(currentEditor)
  const takeOver = useEffectEvent(async () => {
    const address = `${config.routes.api}/${collectionSlug}/${id}/take-over`
    const answer = await fetch(address, { credentials: 'include', method: 'POST' })
    if (answer.ok && takenSchema.parse(await answer.json()).isNew) clearRouteCache()
  })
  useEffect(() => {
    const [was, is, me] = [idOf(before.current), idOf(currentEditor), idOf(user)]
    before.current = currentEditor
    if (was !== null && was !== me && is === me) void takeOver().catch(() => undefined)
  }, [currentEditor, user])
}
