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

  const attempt = async (address: string, method: string, body: object): Promise<Answer> => {
    setBusy(true)
    const answer = await ask(address, { method, body })
    await refresh()
    setBusy(false)
    if (answer.kind === 'clash') toast.error(words.clash)
    if (answer.kind === 'refused') toast.error(answer.message || words.failed)
    if (answer.kind === 'unreached') toast.error(words.unreached)
    return answer
  }
  const takeBack = async (id: string, rev: unknown) => {
    const deletedAt = new Date().toISOString()
    const answer = await attempt(`${articles}/${id}?depth=0`, 'PATCH', { deletedAt, rev })
    if (answer.kind === 'done') toast.success(words.undone)
  }
  const start = async ({ beginning, cell, row }: Start): Promise<string | null> => {
    if (isBusy) return null
    const { body, path } = startOf({ beginning, board, cell, now: new Date(), row, viewer })
    const answer = await attempt(`${articles}${path}`, 'POST', body)
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
  const assign = async (story: Story, { assignee, dueAt }: Set): Promise<boolean> => {
    const body = { assignee, dueAt, rev: story.rev }
    // Whose it is and by when says nothing against whoever writes in it at the moment.
    const address = `${articles}/${story.id}?draft=true&depth=0&overrideLock=true`
    const answer = await attempt(address, 'PATCH', body)
    if (answer.kind === 'done') toast.success(words.saved)
    return answer.kind === 'done'
  }
  return { assign, isBusy, start }
}

/** What was started, so that one sees at once whether it is what was meant. */
function saidOf(beginning: Beginning, row: BoardRow, words: Words): string {
  if (beginning.kind === 'new') return words.started(row.title)
  return words.translationStarted(titleOf(beginning.of, words))
}

export type Acts = ReturnType<typeof useActs>
