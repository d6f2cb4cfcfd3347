'use client'
import { useTranslation } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { Dialog } from '../../fields/admin/dialog.tsx'
import { readQuestion } from '../search/question.ts'
import { Found } from './found.tsx'
import { searchWordsIn } from './search-words.ts'
import { useSearch } from './use-search.ts'
import './search.css'

/** In the head of every page: Ctrl or Command and K open the search wherever one is. */
export function SearchButton() {
  const { i18n } = useTranslation()
  const words = searchWordsIn(i18n.language)
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const isAsked = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!isAsked || event.defaultPrevented || isInText(event.target)) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button
        aria-haspopup="dialog"
        className="desk-search__open"
        onClick={() => setOpen(true)}
        type="button"
      >
        {words.title} <kbd>Ctrl K</kbd>
      </button>
      {isOpen && <Palette onClose={() => setOpen(false)} />}
    </>
  )
}

/** There the editor of texts makes a link of it. */
function isInText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.isContentEditable
}

function Palette({ onClose }: { onClose: () => void }) {
  const { i18n } = useTranslation()
  const words = searchWordsIn(i18n.language)
  const [q, setQ] = useState('')
  const question = readQuestion({ q })
  const search = useSearch(question)
  return (
    <Dialog
      className="desk-search desk-search__palette"
      close={words.close}
      onClose={onClose}
      title={words.title}
    >
      <div onKeyDown={stepThrough}>
        <input
          aria-label={words.words}
          data-first
          onChange={({ target }) => setQ(target.value)}
          placeholder={words.words}
          type="search"
          value={q}
        />
        <Found q={question.q} search={search} words={words} />
      </div>
      <footer>
        <span>{words.hint}</span>
        <a href={`/admin/search${q ? `?q=${encodeURIComponent(q)}` : ''}`}>{words.everything}</a>
      </footer>
    </Dialog>
  )
}

/** Down and up go through what was found; Enter in the field opens the first. */
function stepThrough(event: KeyboardEvent<HTMLElement>): void {
  const hits = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-hit]')]
  const at = hits.findIndex((hit) => hit === document.activeElement)
  if (event.key === 'Enter' && at < 0 && event.target instanceof HTMLInputElement) hits[0]?.click()
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (by === undefined) return
  event.preventDefault()
  const next = hits[at + by]
  if (next) next.focus()
  else if (at === 0) event.currentTarget.querySelector('input')?.focus()
}
