import { useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { idOf } from './id-of.ts'

const open = new Map<string, number>()

/** Milliseconds after which a form that is drawn anew is there again. */
const moment = 500

/**
 * Ends the lock somebody holds on the document once they leave its form; `settled` waits for the saves
 * under way, which would renew it. Another form of it in this tab keeps it.
 */
export function useLetGo(settled: () => Promise<unknown>): void {
  const { collectionSlug, documentLockState, id } = useDocumentInfo()
  const { config } = useConfig()
  const { user } = useAuth()
  const person = idOf(user)
  const { api } = config.routes
  useEffect(() => {
    if (!id || !collectionSlug || person === null) return
    const address = `${api}/payload-locked-documents?${whereOf(collectionSlug, String(id))}`
    const letGo = () => {
      if (idOf(documentLockState.current?.user) !== person) return
      const asked = { credentials: 'include', keepalive: true, method: 'DELETE' } as const
      void fetch(address, asked).catch(() => undefined)
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
  }, [api, collectionSlug, documentLockState, id, person, settled])
}

/** Only the locks of whoever asks are theirs to end. */
function whereOf(collection: string, id: string): URLSearchParams {
  return new URLSearchParams({
    'where[document.relationTo][equals]': collection,
    'where[document.value][equals]': id,
    depth: '0',
  })
}
