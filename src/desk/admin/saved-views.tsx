'use client'
import { useAuth, useListDrawerContext, useTranslation } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation.js'
import { useState, type SyntheticEvent } from 'react'
import { staff } from '../../access/roles.ts'
import { narrowingOf } from '../list-address.ts'
import { viewsFor } from '../views.ts'
import { type OwnView, useOwnViews } from './use-own-views.ts'
import './saved-views.css'

/**
 * Above a list: what one’s role looks at again and again, and the views one has kept oneself. Where
 * something is being chosen from a list over a form, they would lead away from the form.
 */
export function SavedViews() {
  const { isInDrawer } = useListDrawerContext()
  return isInDrawer ? null : <Views />
}

function Views() {
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const path = usePathname()
  const query = useSearchParams().toString()
  const [now] = useState(() => new Date())
  const viewer = staff({ user })
  const collection = path.endsWith('/photos') ? 'photos' : 'articles'
  const own = useOwnViews(collection)
  if (viewer === null) return null
  const isChinese = i18n.language.startsWith('zh')
  const words = isChinese ? chinese : english
  const here = narrowingOf(`?${query}`)
  const current = (href: string) =>
    withoutTime(narrowingOf(href)) === withoutTime(here) ? 'page' : undefined
  return (
    <nav aria-label={words.title} className="saved-views">
      <a aria-current={here === '' ? 'page' : undefined} href={path}>
        {words.all}
      </a>
      {viewsFor(collection, viewer, now).map(({ href, key, label }) => (
        <a aria-current={current(href)} href={href} key={key}>
          {isChinese ? label.zh : label.en}
        </a>
      ))}
      {own.views.map((view) => (
        <Own
          current={current(`${path}?${view.query}`)}
          href={`${path}?${view.query}`}
          key={view.name}
          onForget={() => own.forget(view)}
          view={view}
          words={words}
        />
      ))}
      {here !== '' && <Keep onKeep={(name) => own.keep({ name, query })} words={words} />}
    </nav>
  )
}

type OwnProps = {
  current: 'page' | undefined
  href: string
  onForget: () => void
  view: OwnView
  words: Words
}

function Own({ current, href, onForget, view, words }: OwnProps) {
  return (
    <span className="saved-views__own">
      <a aria-current={current} href={href}>
        {view.name}
      </a>
      <button aria-label={words.forget(view.name)} onClick={onForget} type="button">
        ×
      </button>
    </span>
  )
}

function Keep({ onKeep, words }: { onKeep: (name: string) => void; words: Words }) {
  const [name, setName] = useState<string | null>(null)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (name?.trim()) onKeep(name.trim())
    setName(null)
  }
  if (name === null) {
    return (
      <button onClick={() => setName('')} type="button">
        {words.keep}
      </button>
    )
  }
  return (
    <form onSubmit={submit}>
      <input
        aria-label={words.name}
        // It has just been asked for.
        autoFocus
        maxLength={60}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={({ key }) => key === 'Escape' && setName(null)}
        placeholder={words.name}
        value={name}
      />
      <button type="submit">{words.save}</button>
    </form>
  )
}

/** A view of what is late begins at another moment each time and is the same view. */
function withoutTime(narrowing: string): string {
  return narrowing.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
}

type Words = typeof english

const english = {
  title: 'Views',
  all: 'All',
  keep: 'Keep this view',
  name: 'Name of the view',
  save: 'Keep',
  forget: (name: string) => `Forget the view “${name}”`,
}

const chinese: Words = {
  title: '视图',
  all: '全部',
  keep: '保存此视图',
  name: '视图名称',
  save: '保存',
  forget: (name) => `删除视图“${name}”`,
}
