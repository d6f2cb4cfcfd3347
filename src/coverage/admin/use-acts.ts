'use client'
import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import type { Board } from '../board.ts'
import type { BoardRow, Cell, Story } from '../cell.ts'
import { type Beginning, startOf } from '../new-story.ts'
import type { Viewer } from '../who-may.ts'
import { type Answer, ask, isRecord } from './ask.ts'
import { titleOf, type Words } from './words.ts'

type Given = { board: Board; refresh: () => Promise<void>; viewer: Viewer; words: Words }
/** What is begun, and where on the board. */
export type Start = { beginning: Beginning; cell: Cell; row: BoardRow }
type Set = { assignee: string | null; dueAt: string | null }

/** Milliseconds for which what was started can be taken back with one click. */
const regret = 12_000

/** What can be done from a cell: starting, giving out, taking back. Each asks the server, then looks again. */
export function useActs({ board, refresh, viewer, words }: Given) {
  const { config } = useConfig()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const articles = `${config.routes.api}/articles`

  const attempt = async (act: () => Promise<Answer>): Promise<Answer> => {
    setBusy(true)
    const answer = await act()
    await refresh()
    setBusy(false)
    if (answer.kind === 'clash') toast.error(words.clash)
    if (answer.kind === 'refused') toast.error(answer.message || words.failed)
    if (answer.kind === 'unreached') toast.error(words.unreached)
    return answer
  }
  const takeBack = async (id: string, rev: unknown) => {
    const deletedAt = new Date().toISOString()
    const body = { deletedAt, rev }
    const answer = await attempt(() => ask(`${articles}/${id}?depth=0`, { method: 'PATCH', body }))
    if (answer.kind === 'done') toast.success(words.undone)
  }
  const start = async ({ beginning, cell, row }: Start): Promise<string | null> => {
    if (isBusy) return null
    const { body, path } = startOf({ beginning, board, cell, now: new Date(), row, viewer })
    const answer = await attempt(() => ask(`${articles}${path}`, { method: 'POST', body }))
    const said = answer.kind === 'done' ? answer.body : {}
    const { id, isNew, rev } = isRecord(said.doc) ? said.doc : said
    if (typeof id !== 'string') return null
    if (isNew === false) return id
    const cancel = { label: words.undo, onClick: () => void takeBack(id, rev) }
    const open = () => router.push(`${config.routes.admin}/collections/articles/${id}`)
    const action = { label: words.openIt, onClick: open }
    toast.success(saidOf(beginning, row, words), { action, cancel, duration: regret })
    return id
  }
  const assign = async (story: Story, set: Set): Promise<boolean> => {
    const answer = await attempt(() => give(articles, story, set))
    if (answer.kind === 'done') toast.success(words.saved)
    return answer.kind === 'done'
  }
  return { assign, isBusy, start }
}

/**
 * Says whose a story is and by when, of its newest revision: whoever writes in it saves every two
 * seconds. It is a clash where somebody has said so of it since the board was read.
 */
async function give(articles: string, story: Story, { assignee, dueAt }: Set): Promise<Answer> {
  const address = `${articles}/${story.id}?draft=true&depth=0`
  const newest = await ask(address)
  if (newest.kind !== 'done') return newest
  const { body } = newest
  const is = (name: 'assignee' | 'dueAt') => (body[name] ?? null) === story[name]
  if (!is('assignee') || !is('dueAt')) return { kind: 'clash' }
  return ask(`${address}&overrideLock=true`, {
    method: 'PATCH',
    body: { assignee, dueAt, rev: body.rev },
  })
}

/** What was started, so that one sees at once whether it is what was meant. */
function saidOf(beginning: Beginning, row: BoardRow, words: Words): string {
  if (beginning.kind === 'new') return words.started(row.title)
  return words.translationStarted(titleOf(beginning.of, words))
}

export type Acts = ReturnType<typeof useActs>
