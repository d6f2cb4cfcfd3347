'use client'
import { useEffect } from 'react'

/** Matches the address that restores a version: `/api/articles/versions/<id>?draft=false`. */
const restoring = /\/versions\/[^/?]+(\?|$)/

/**
 * Payload's own button restores a version over whatever is there. While this is on the page, what it
 * sends says which revision the editor was looking at.
 */
export function SayRevision({ rev }: { rev: number }) {
  useEffect(() => {
    const send = window.fetch.bind(window)
    window.fetch = (asked, init) => {
      const address = asked instanceof Request ? asked.url : String(asked)
      const isPost = init?.method?.toUpperCase() === 'POST'
      if (!isPost || !restoring.test(address)) return send(asked, init)
      const headers = new Headers(init.headers)
      headers.set('If-Match', `"${rev}"`)
      return send(asked, { ...init, headers })
    }
    return () => {
      window.fetch = send
    }
  }, [rev])
  return null
}
