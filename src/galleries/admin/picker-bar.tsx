'use client'
import { useEffect, useState } from 'react'
import type { Offer, OfferScope } from './use-offer.ts'
import type { Words } from './words.ts'

type Props = { offer: Offer; scope: { event: string; session: string }; words: Words }

/** Where photos are offered from, which of them, and a search. */
export function PickerBar({ offer, scope, words }: Props) {
  const { from, setFrom, setShow, show } = offer
  const names = { session: words.ofSession, event: words.ofEvent, all: words.ofAll }
  const places = (['session', 'event', 'all'] as const).filter(
    (place: OfferScope) => place === 'all' || scope[place] !== '',
  )
  return (
    <div className="photo-picker__bar">
      {places.length > 1 && (
        <select
          aria-label={words.from}
          onChange={({ target }) => setFrom(places.find((each) => each === target.value) ?? 'all')}
          value={from}
        >
          {places.map((place) => (
            <option key={place} value={place}>
              {names[place]}
            </option>
          ))}
        </select>
      )}
      {(['picked', 'all'] as const).map((each) => (
        <button aria-pressed={show === each} key={each} onClick={() => setShow(each)} type="button">
          {words[each]}
        </button>
      ))}
      <Search onSearch={offer.setSearched} words={words} />
    </div>
  )
}

/** Milliseconds of no typing after which it is searched. */
const pause = 300

function Search({ onSearch, words }: { onSearch: (q: string) => void; words: Words }) {
  const [q, setQ] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => onSearch(q.trim()), pause)
    return () => clearTimeout(timer)
  }, [onSearch, q])
  return (
    <input
      aria-label={words.search}
      onChange={({ target }) => setQ(target.value)}
      placeholder={words.search}
      type="search"
      value={q}
    />
  )
}
