'use client'
import { useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { type Findings, findingsAmong } from '../../articles/admin/findings.ts'
import { useAnswer } from '../../fields/admin/use-answer.ts'
import { filledFrom, kinds, type Note, positions, refilled } from '../note.ts'

const words = z.string().nullish()
const proposalSchema = z.object({
  id: z.string(),
  text: words,
  type: z.enum(kinds).catch('correction'),
  position: z.enum(positions).catch('bottom'),
  field: words,
  before: words,
  after: words,
})

const answerSchema = z.object({
  correction: z
    .object({
      fromRevision: z.number(),
      rev: z.number(),
      changes: z.array(
        z.object({ path: z.string(), field: z.string(), before: z.string(), after: z.string() }),
      ),
      proposals: z.array(proposalSchema),
    })
    .nullable(),
})

export type Proposal = z.infer<typeof proposalSchema>

/** The correction that the newest draft would need, the note as it is written, and how to send it. */
export function useCorrecting() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const isSaving = useFormModified()
  const answer = useAnswer('correction')
  const found = answerSchema.safeParse(answer).data?.correction ?? null
  const [note, setNote] = useState<Note | null>(null)
  const [filled, setFilled] = useState<Note | null>(null)
  const known = JSON.stringify(found?.changes)
  useEffect(() => {
    if (!found) return
    setNote(note && filled ? refilled(note, filled, found.changes) : filledFrom(found.changes))
    setFilled(filledFrom(found.changes))
    // Only what changed refills it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [known])
  const send = (path: string, body: object) => post(`${config.routes.api}${path}`, body)
  const { picked: _picked, proposal, ...said } = note ?? filledFrom([])
  return {
    found,
    isSaving,
    note,
    setNote,
    publish: (reason: string, acknowledged: boolean) =>
      send(`/articles/${id}/correct`, {
        ...{ ...said, proposal, rev: found?.rev, acknowledged },
        ...(reason.trim() ? { override: { reason } } : {}),
      }),
    propose: () =>
      send('/corrections?draft=true', { ...said, article: id, fromRevision: found?.fromRevision }),
  }
}

/** What went wrong; `findings` is what pre-flight wants mended, or seen. */
export type Fault = { message: string; findings: Findings }

/** Null when it worked, and what went wrong otherwise. */
async function post(address: string, body: object): Promise<Fault | null> {
  const answer = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (answer.ok) return null
  const said: unknown = await answer.json().catch(() => null)
  const [error] = errorSchema.safeParse(said).data?.errors ?? []
  return { message: error?.message ?? '', findings: findingsAmong(error?.data?.findings) }
}

const errorSchema = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z.object({ findings: z.unknown().optional() }).nullish().catch(null),
    }),
  ),
})
