'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { There } from '../../fields/admin/there.tsx'
import { sayTime } from '../../preview/admin/words.ts'
import type { Revision } from '../revisions.ts'
import type { Words } from './words.ts'

type Pair = { from: string; to: string }

type Props = {
  pair: Pair | null
  revisions: readonly Revision[]
  setPair: (pair: Pair) => void
  words: Words
  zone: string | null
}

/** The kept states, newest first, each with who did what, to choose two from. */
export function RevisionList({ pair, revisions, setPair, words, zone }: Props) {
  if (revisions.length === 0) return <p>{words.none}</p>
  return (
    <ol className="history__states">
      {revisions.map((revision) => (
        <li key={revision.id}>
          <span className="history__pick">
            {(['from', 'to'] as const).map((end) => (
              <input
                aria-label={words[end](revision.rev)}
                checked={pair?.[end] === revision.id}
                key={end}
                name={`history-${end}`}
                onChange={() => setPair({ ...(pair ?? bothOf(revision.id)), [end]: revision.id })}
                title={words[end](revision.rev)}
                type="radio"
              />
            ))}
          </span>
          <StateLine {...{ revision, words, zone }} />
        </li>
      ))}
    </ol>
  )
}

type LineProps = Pick<Props, 'words' | 'zone'> & { revision: Revision }

const bothOf = (id: string): Pair => ({ from: id, to: id })

function StateLine({ revision, words, zone }: LineProps) {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { acts, at, changes, fields, isPublished, notes, people, rev, whys } = revision
  const did = [...acts, ...(isPublished && acts.length === 0 ? [words.published] : [])]
  return (
    <div>
      <strong>{people.join(', ') || words.revision(rev)}</strong>
      <span>
        {sayTime(at)}
        <There at={at} zone={zone} /> · {[words.revision(rev), ...did].join(' · ')}
      </span>
      {changes.map((change, index) => (
        <span key={index}>{change}</span>
      ))}
      {fields.length > 0 && (
        <span>
          {words.changed}: {fields.join(', ')}
        </span>
      )}
      {notes.map(({ id: note, text }) => (
        <span className="history__note" key={note}>
          <a href={`${config.routes.admin}/collections/corrections/${note}`}>{words.note}</a>{' '}
          <q>{text}</q>
        </span>
      ))}
      {whys.map((why) => (
        <q key={why}>{why}</q>
      ))}
      <a href={`${config.routes.admin}/collections/articles/${id}/versions/${revision.id}`}>
        {words.look}
      </a>
    </div>
  )
}
