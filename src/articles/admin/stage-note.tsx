'use client'
import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { FormNote } from '../../fields/admin/form-note.tsx'
import { useAnswer } from '../../fields/admin/use-answer.ts'
import { sayTime } from '../../preview/admin/words.ts'
import { notesOn } from './note-words.ts'
import { readMoves } from './story-moves.ts'

/** What whoever opens a story has to know first: that it was killed, why it came back, that its approval is void. */
export function StageNote() {
  const { i18n } = useTranslation()
  const moves = readMoves(useAnswer('moves'))
  const { user } = useAuth()
  const who = moves?.sentBack?.why ? moves.sentBack.by : moves?.approval.voidedBy
  const isReader = Boolean(user && who === user.id)
  const about = { isReader, person: useName(who), language: i18n.language, sayTime }
  const notes = moves ? notesOn(moves, about) : []
  return notes.map((note) => <FormNote {...note} key={note.head} />)
}

const personSchema = z.object({ name: z.string() })

function useName(id: string | null | undefined): string {
  const { config } = useConfig()
  const [name, setName] = useState('')
  useEffect(() => {
    if (!id) return
    fetch(`${config.routes.api}/users/${id}?depth=0&select[name]=true`, { credentials: 'include' })
      .then((answer) => answer.json())
      .then((said) => setName(personSchema.safeParse(said).data?.name ?? ''))
      .catch(() => undefined)
  }, [config.routes.api, id])
  return name
}
