'use client'
import { useTranslation } from '@payloadcms/ui'
import { stageLabels, withdrawnLabel } from '../../articles/stage-labels.ts'
import type { Group, Hit } from '../search/find.ts'
import type { SearchWords } from './search-words.ts'
import type { Search } from './use-search.ts'

type Props = { q: string | null; search: Search; words: SearchWords }

/** What was found, by kind, each with where it stands and whose it is. */
export function Found({ q, search, words }: Props) {
  return (
    <div aria-live="polite" className="desk-search__found">
      {search.kind === 'nothing' && <p>{words.nothingAsked}</p>}
      {search.kind === 'looking' && <p>{words.looking}</p>}
      {search.kind === 'failed' && <p role="alert">{words.failed}</p>}
      {search.kind === 'found' &&
        (search.groups.length === 0 ? (
          <p>
            <strong>{words.notFound}</strong> {words.notFoundHelp}
          </p>
        ) : (
          search.groups.map((group) => (
            <Kind group={group} key={group.collection} q={q} words={words} />
          ))
        ))}
    </div>
  )
}

function Kind({ group, q, words }: { group: Group; q: string | null; words: SearchWords }) {
  const { collection, hasMore, hits } = group
  const list = `/admin/collections/${collection}`
  return (
    <section>
      <h3>{words.groups[collection]}</h3>
      <ul>
        {hits.map((hit) => (
          <li key={hit.id}>
            <a data-hit href={`${list}/${hit.id}`}>
              {hit.title || words.untitled}
            </a>
            <Details hit={hit} words={words} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <a href={q === null ? list : `${list}?search=${encodeURIComponent(q)}`}>{words.more}</a>
      )}
    </section>
  )
}

function Details({ hit, words }: { hit: Hit; words: SearchWords }) {
  const { i18n } = useTranslation()
  const isChinese = i18n.language.startsWith('zh')
  const stage =
    hit.state === 'withdrawn'
      ? withdrawnLabel
      : stageLabels.find(({ value }) => value === hit.state)?.label
  const status = hit.state === 'published' ? words.published : hit.state === 'draft' && words.draft
  const state = (isChinese ? stage?.zh : stage?.en) ?? (status || '')
  return <small>{[state, hit.language, hit.person].filter(Boolean).join(' · ')}</small>
}
