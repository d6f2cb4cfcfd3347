'use client'
import { toast } from '@payloadcms/ui'
import type { LiveUpdate } from '../live-update.ts'
import { ask } from './ask.ts'
import type { Live } from './use-live.ts'
import type { Words } from './words.ts'

export type Changes = Partial<
  Pick<LiveUpdate, 'headline' | 'keyEvent' | 'pinned'> & {
    note: { text: string; photos: string[] }
    publish: boolean
  }
>

export type Changing = ReturnType<typeof useChange>

type Desk = { address: string; api: string; live: Live; mayPublish: boolean; words: Words }

/** Changes one update at the desk, on the revision one sees. What failed is said. */
export function useChange({ address, api, live, mayPublish, words }: Desk) {
  const take = (update: LiveUpdate): true => {
    live.take([update])
    return true
  }
  return {
    mayPublish,
    /** Answers whether it was taken; `stale` when somebody was faster. */
    async save({ id, rev }: LiveUpdate, changes: Changes): Promise<true | 'stale' | false> {
      const sent = { method: 'PATCH', body: { rev, ...changes } }
      const answer = await ask<{ update: LiveUpdate }>(`${address}/${id}`, sent)
      if (answer.body) return take(answer.body.update)
      if (answer.status === 412) {
        await live.look()
        return 'stale'
      }
      toast.error(answer.message || words.failed)
      return false
    },
    /** Readers keep what they have; the draft on top of it is gone. */
    async discard({ id, rev }: LiveUpdate): Promise<void> {
      const sent = { method: 'POST', body: { rev } }
      const answer = await ask<{ update: LiveUpdate }>(`${address}/${id}/discard`, sent)
      if (answer.body) return void take(answer.body.update)
      if (answer.status === 412) await live.look()
      toast.error(answer.message || words.failed)
    },
    async setTrash(update: LiveUpdate, isTrashed: boolean): Promise<void> {
      const deletedAt = isTrashed ? new Date().toISOString() : null
      const of = `${api}/liveUpdates/${update.id}?depth=0&trash=true`
      const answer = await ask<{ doc: { rev: number } }>(of, {
        method: 'PATCH',
        body: { deletedAt },
      })
      if (answer.body) take({ ...update, isTrashed, rev: answer.body.doc.rev })
      else toast.error(answer.message || words.failed)
    },
  }
}
