'use client'
import { Banner, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { useAnswer } from '../../fields/admin/use-answer.ts'
import { noteWords } from './note-words.ts'
import { readMoves } from './story-moves.ts'

/** What whoever opens a story has to know first: why it came back, or that its approval is void. */
export function StageNote() {
  const { i18n } = useTranslation()
  const moves = readMoves(useAnswer('moves'))
  const person = useName(moves?.sentBack?.why ? moves.sentBack.by : moves?.approval.voidedBy)
  const note = moves ? noteWords(moves, person, i18n.language) : null
  if (note === null) return null
  return (
    <div className="stage-note" role="status">
      <Banner type={note.type}>
        <strong>{note.head}</strong>
        {note.text && <p>{note.text}</p>}
      </Banner>
    </div>
  )
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
