'use client'
import { Gutter, SetStepNav, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { stageLabels } from '../../articles/stage-labels.ts'
import type { Question } from '../search/question.ts'
import { Found } from './found.tsx'
import { searchWordsIn } from './search-words.ts'
import { useSearch } from './use-search.ts'
import './search.css'

type Named = { id: string; name: string }
type Props = { events: Named[]; first: Question; people: Named[] }

/** One field for everything, and three choices that narrow it; all of it in the address. */
export function SearchDesk({ events, first, people }: Props) {
  const { i18n } = useTranslation()
  const words = searchWordsIn(i18n.language)
  const [question, setQuestion] = useState(first)
  const search = useSearch(question)
  const ask = (changes: Partial<Question>) => setQuestion({ ...question, ...changes })
  useAddressOf(question)
  return (
    <Gutter className="desk-search">
      <SetStepNav nav={[{ label: words.title }]} />
      <h1>{words.title}</h1>
      <search className="desk-search__bar">
        <label className="desk-search__words">
          {words.words}
          <input
            // What one comes here for.
            autoFocus
            onChange={({ target }) => ask({ q: target.value.trim() || null })}
            defaultValue={first.q ?? ''}
            type="search"
          />
        </label>
        <Choice
          all={words.anyEvent}
          label={words.event}
          onChoose={(event) => ask({ event })}
          options={events}
          value={question.event}
        />
        <Choice
          all={words.anyone}
          label={words.person}
          onChoose={(person) => ask({ person })}
          options={people}
          value={question.person}
        />
        <Choice
          all={words.anyState}
          label={words.state}
          onChoose={(state) => ask({ state })}
          options={statesIn(i18n.language, words)}
          value={question.state}
        />
      </search>
      <Found q={question.q} search={search} words={words} />
    </Gutter>
  )
}

type ChoiceProps = {
  all: string
  label: string
  onChoose: (id: string | null) => void
  options: Named[]
  value: string | null
}

function Choice({ all, label, onChoose, options, value }: ChoiceProps) {
  return (
    <label>
      {label}
      <select onChange={({ target }) => onChoose(target.value || null)} value={value ?? ''}>
        <option value="">{all}</option>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Draft and published for everything, then the stages of stories but those the two say already. */
function statesIn(language: string, words: { draft: string; published: string }): Named[] {
  const isChinese = language.startsWith('zh')
  const stages = stageLabels
    .filter(({ value }) => value !== 'published')
    .map(({ label, value }) => ({ id: value, name: isChinese ? label.zh : label.en }))
  return [{ id: 'draft', name: words.draft }, { id: 'published', name: words.published }, ...stages]
}

function useAddressOf(question: Question): void {
  useEffect(() => {
    const set = Object.entries(question).filter(
      (pair): pair is [string, string] => pair[1] !== null,
    )
    const query = new URLSearchParams(set).toString()
    const address = query ? `?${query}` : window.location.pathname
    window.history.replaceState(null, '', address)
  }, [question])
}
