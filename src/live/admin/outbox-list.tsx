'use client'
import { Banner, Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Writing } from '../outbox.ts'
import type { LiveOutbox } from './use-outbox.ts'
import type { Words } from './words.ts'

type Props = { onTakeBack: (writing: Writing) => void; outbox: LiveOutbox; words: Words }

/** What the desk has not taken yet, and why. */
export function OutboxList({ onTakeBack, outbox: { drop, entries }, words }: Props) {
  const isOffline = useOffline()
  return (
    <div aria-live="polite">
      {isOffline && <Banner type="error">{words.offline}</Banner>}
      {entries.length > 0 && (
        <section className="live__outbox">
          <h2>{words.outbox}</h2>
          {entries.map(({ reason, state, writing }) => (
            <article className="live__update live__update--draft" key={writing.id}>
              {writing.headline && <h3>{writing.headline}</h3>}
              <p className="live__said">{writing.note.text}</p>
              <p className={state === 'refused' ? 'live__refused' : 'live__quiet'}>
                {reason || words.sending}
              </p>
              {state !== 'sending' && (
                <div className="live__acts">
                  <Button
                    buttonStyle="secondary"
                    margin={false}
                    onClick={() => {
                      onTakeBack(writing)
                      drop(writing.id)
                    }}
                    size="small"
                  >
                    {words.takeBack}
                  </Button>
                  <Button
                    buttonStyle="subtle"
                    margin={false}
                    onClick={() => drop(writing.id)}
                    size="small"
                  >
                    {words.discard}
                  </Button>
                </div>
              )}
            </article>
          ))}
        </section>
      )}
    </div>
  )
}

function useOffline(): boolean {
  const [isOffline, setOffline] = useState(false)
  useEffect(() => {
    const look = () => setOffline(!navigator.onLine)
    look()
    window.addEventListener('online', look)
    window.addEventListener('offline', look)
    return () => {
      window.removeEventListener('online', look)
      window.removeEventListener('offline', look)
    }
  }, [])
  return isOffline
}
