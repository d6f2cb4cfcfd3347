'use client'
import { Button, Gutter, SetStepNav, useConfig, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { type Words, wordsIn } from './words.ts'
import './board.css'

type Props = { about: string; help: string; link: string; to: string }

function Nothing({ about, help, link, to }: Props) {
  return (
    <div className="coverage__empty">
      <h2>{about}</h2>
      <p>{help}</p>
      <Button el="link" margin={false} to={to}>
        {link}
      </Button>
    </div>
  )
}

/** A programme without sessions, and where to make one. */
export function NoSessions({ event, words }: { event: string; words: Words }) {
  const { config } = useConfig()
  const to = `${config.routes.admin}/collections/events/${event}`
  return <Nothing about={words.empty} help={words.emptyHelp} link={words.emptyLink} to={to} />
}

/** A newsroom without events, and where to make one. */
export function NoEvents() {
  const { config } = useConfig()
  const words = useWords()
  const to = `${config.routes.admin}/collections/events/create`
  return (
    <Page>
      <Nothing about={words.noEvents} help={words.noEventsHelp} link={words.newEvent} to={to} />
    </Page>
  )
}

/** An address that names an event nobody has, and the board that would come without it. */
export function NoSuchEvent({ board }: { board: string }) {
  const words = useWords()
  const { noSuchEvent: about, noSuchEventHelp: help, toBoard: link } = words
  return (
    <Page>
      <Nothing {...{ about, help, link }} to={board} />
    </Page>
  )
}

function Page({ children }: { children: ReactNode }) {
  return (
    <Gutter className="coverage">
      <SetStepNav nav={[{ label: useWords().title }]} />
      {children}
    </Gutter>
  )
}

function useWords(): Words {
  return wordsIn(useTranslation().i18n.language)
}

/** Nothing matches the filters, and the way back. */
export function NothingFound({ onClear, words }: { onClear: () => void; words: Words }) {
  return (
    <div className="coverage__empty">
      <h2>{words.nothing}</h2>
      <p>{words.nothingHelp}</p>
      <button onClick={onClear} type="button">
        {words.clear}
      </button>
    </div>
  )
}
