'use client'
import { Button, useAuth } from '@payloadcms/ui'
import type { LightTableState } from './use-light-table.ts'
import { usePublishing } from './use-publishing.ts'
import type { Words } from './words.ts'

const publishers: unknown[] = ['admin', 'editor']

/** What is not as readers should have it, said once above all pictures, and the way to mend it. */
export function NotSeen({ pictures, uses, words }: LightTableState) {
  const { user } = useAuth()
  const { faults, isBusy, publish, said } = usePublishing(pictures.askAnew, words)
  if (pictures.hasFailed)
    return (
      <p className="light-table__trouble" role="alert">
        {words.notLoaded}{' '}
        <button onClick={pictures.again} type="button">
          {words.again}
        </button>
      </p>
    )
  const photos = [...new Set(uses.map(({ photo }) => photo))]
  const shownAs = (id: string) => pictures.known.get(id)?.showing.kind
  const unseen = photos.filter((id) => pictures.known.has(id) && shownAs(id) !== 'public')
  const drafts = unseen.filter((id) => shownAs(id) === 'draft')
  return (
    <>
      {unseen.length > 0 && (
        <div className="light-table__trouble">
          <span>{words.notSeen(unseen.length)}</span>
          {drafts.length > 0 && publishers.includes(user?.role) && (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => void publish(drafts)}
              size="small"
            >
              {words.publish(drafts.length)}
            </Button>
          )}
        </div>
      )}
      <p className="light-table__said" role="status">
        {said}
      </p>
      <Faults faults={faults} words={words} />
    </>
  )
}

type FaultsProps = Pick<ReturnType<typeof usePublishing>, 'faults'> & { words: Words }

function Faults({ faults, words }: FaultsProps) {
  if (faults.length === 0) return null
  return (
    <div className="light-table__trouble light-table__trouble--list" role="alert">
      {words.notPublished}
      <ul>
        {faults.map(({ id, message }) => (
          <li key={id}>
            <a href={`/admin/collections/photos/${id}`} rel="noreferrer" target="_blank">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
