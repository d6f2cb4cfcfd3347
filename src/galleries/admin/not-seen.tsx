'use client'
import { Button, useAuth } from '@payloadcms/ui'
import type { LightTableState } from './use-light-table.ts'
import { usePublishing } from './use-publishing.ts'
import type { Words } from './words.ts'

const publishers: unknown[] = ['admin', 'editor']

/** What is not as readers should have it, said once above all pictures, and the way to mend it. */
export function NotSeen({ pictures, uses, words }: LightTableState) {
  const { user } = useAuth()
  const { isBusy, left, publish, said } = usePublishing(pictures.askAnew, words)
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
  const drafts = unseen.flatMap((id) => {
    const picture = pictures.known.get(id)
    return picture?.showing.kind === 'draft' ? [{ id, rev: picture.frame.rev }] : []
  })
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
      <Behind {...{ left, pictures, uses, words }} />
    </>
  )
}

type BehindProps = Pick<ReturnType<typeof usePublishing>, 'left'> &
  Pick<LightTableState, 'pictures' | 'uses'> & { words: Words }

/** Each by its place on the table and what it is called there. */
function Behind({ left, pictures, uses, words }: BehindProps) {
  if (left.length === 0) return null
  const nameOf = (id: string): string => {
    const frame = pictures.known.get(id)?.frame
    const at = uses.findIndex(({ photo }) => photo === id) + 1
    return `${at} ${frame?.headline || frame?.caption || frame?.originalName || words.untitled}`
  }
  return (
    <div className="light-table__trouble light-table__trouble--list" role="alert">
      {words.notPublished}
      <ul>
        {left.map(({ id, reasons }) => (
          <li key={id}>
            <a href={`/admin/collections/photos/${id}`} rel="noreferrer" target="_blank">
              {nameOf(id)}
            </a>{' '}
            {reasons.join(' ')}
          </li>
        ))}
      </ul>
    </div>
  )
}
