'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { Role } from '../../access/roles.ts'
import { usePictures } from '../../galleries/admin/use-pictures.ts'
import type { LiveUpdate } from '../live-update.ts'
import type { LiveState } from '../read-live.ts'
import type { Choice } from './choices.tsx'
import { useChange } from './use-change.ts'
import { useLive } from './use-live.ts'
import { useOutbox } from './use-outbox.ts'
import { useWriting } from './use-writing.ts'
import { wordsIn } from './words.ts'

export type LiveDeskProps = {
  contributors: readonly Choice[]
  first: LiveState
  /** The contributor who is the viewer, if one is. */
  own: string
  viewer: { id: string; role: Role }
}

/** Everything that happens on the page of a live blog. */
export function useLiveDesk({ first, own, viewer }: LiveDeskProps) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { api } = config.routes
  const address = `${api}/articles/${first.blog.id}/live`
  const scope = `${viewer.id}:${first.blog.id}`
  const isDesk = viewer.role === 'admin' || viewer.role === 'editor'
  const mayWrite = isDesk || viewer.role === 'reporter'
  const live = useLive(address, first, viewer.id)
  const { take } = live
  const onTaken = useCallback((update: LiveUpdate) => take([update]), [take])
  const outbox = useOutbox(address, { onTaken, scope, words })
  const writing = useWriting(scope, own)
  const changing = useChange({ address, api, live, mayPublish: isDesk, words })
  const { known } = usePictures(live.stream.shown.flatMap(({ note }) => note?.photos ?? []))
  return { address, changing, isDesk, known, live, mayWrite, outbox, scope, words, writing }
}
