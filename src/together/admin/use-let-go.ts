import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { idOf } from './id-of.ts'

const open = new Map<string, number>()

/** Milliseconds after which a form that is drawn anew is there again. */
const moment = 500

type Saves = {
  /** What the form is called in its saves. */
  form: string
  /** Waits for those that are under way. */
  settled: () => Promise<unknown>
}

/**
 * Ends the lock somebody holds on the document once they leave its form: the server is told which form
 * it is, so that a save of it that arrives later does not renew it. Another form of it in this tab keeps it.
 */
export function useLetGo({ form, settled }: Saves): void {
  const { collectionSlug, documentLockState, id } = useDocumentInfo()
  const { config } = useConfig()
  const { user } = useAuth()
  const person = idOf(user)
  const { api } = config.routes
  useEffect(() => {
    if (!id || !collectionSlug || person === null) return
    const address = `${api}/${collectionSlug}/${id}/let-go`
    const letGo = () => {
      if (idOf(documentLockState.current?.user) !== person) return
      const asked = { credentials: 'include', keepalive: true, method: 'POST' } as const
      void fetch(address, { ...asked, headers: { 'X-Form': form } }).catch(() => undefined)
    }
    const add = (count: number) => open.set(address, (open.get(address) ?? 0) + count)
    const leave = async () => {
      await new Promise((done) => setTimeout(done, moment))
      await settled()
      if (!open.get(address)) letGo()
    }
    add(1)
    window.addEventListener('pagehide', letGo)
    return () => {
      add(-1)
      window.removeEventListener('pagehide', letGo)
      void leave()
    }
  }, [api, collectionSlug, documentLockState, form, id, person, settled])
}
