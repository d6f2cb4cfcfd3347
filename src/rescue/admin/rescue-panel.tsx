'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import { chooseAll, undecidedIn } from '../choices.ts'
import { ConflictList } from './conflict-list.tsx'
import { type Meeting, useMeeting } from './use-meeting.ts'
import { wordsIn } from './words.ts'
import './rescue.css'

type Props = {
  base: object | null
  locale?: string
  rescue: string
  /** Called when the words were saved or thrown away. */
  onDone: (document: { collection: string; id: string } | null) => void
  /** Called when they were cleared away because the document says them. */
  onCleared: () => void
  later?: ReactNode
}

const quiet = { buttonStyle: 'secondary', margin: false, size: 'small' } as const

/** Both texts with what differs, and which of them is to stand. */
export function RescuePanel({ later, onCleared, onDone, ...asked }: Props) {
  const { i18n } = useTranslation()
  const own = wordsIn(i18n.language)
  const state = useMeeting(asked)
  const { meeting } = state
  const writer = meeting?.writer ?? own.somebody
  const words = !meeting || meeting.isOwn ? own : { ...own, ...own.ofColleague(writer) }
  if (!meeting) return <Nothing {...{ later, onCleared, onDone, words }} {...state} />
  return <Deciding {...{ later, onDone, words }} {...state} meeting={meeting} />
}

type NothingProps = Pick<Props, 'later' | 'onCleared' | 'onDone'> &
  Pick<ReturnType<typeof useMeeting>, 'clear' | 'discard'> & {
    kind: 'loading' | 'gone' | 'same' | 'failed'
    words: ReturnType<typeof wordsIn>
  }

/** No words to choose from: those that say what the document says need not be kept. */
function Nothing({ clear, discard, kind, later, onCleared, onDone, words }: NothingProps) {
  const [hasFailed, setFailed] = useState(false)
  const clearAway = async () => {
    const isGone = await clear().catch(() => false)
    return isGone ? onCleared() : setFailed(true)
  }
  return (
    <>
      <p role="status">{words[hasFailed ? 'failed' : kind]}</p>
      <footer>
        {kind === 'gone' && (
          <Discard
            {...{ discard, words }}
            onDone={() => onDone(null)}
            onFailure={() => setFailed(true)}
          />
        )}
        {later}
        {kind === 'same' && (
          <Button margin={false} onClick={() => void clearAway()} size="small">
            {words.clear}
          </Button>
        )}
      </footer>
    </>
  )
}

type DecidingProps = Pick<Props, 'later' | 'onDone'> &
  Omit<ReturnType<typeof useMeeting>, 'meeting'> & {
    meeting: Meeting
    words: ReturnType<typeof wordsIn>
  }

function Deciding({ later, meeting, onDone, words, ...state }: DecidingProps) {
  const { chosen, save, setChosen } = state
  const [said, setSaid] = useState('')
  const who = meeting.by ?? words.somebody
  const open = undecidedIn(chosen)
  const keep = async () => {
    const outcome = await save().catch(() => ({ kind: 'failed' as const }))
    if (outcome.kind === 'saved') onDone(meeting)
    else setSaid(outcome.kind === 'refused' ? outcome.why : words[outcome.kind])
  }
  return (
    <>
      <p>{words[meeting.why](who, meeting.at)}</p>
      <AtOnce {...{ chosen, meeting, setChosen, setSaid, words }} />
      <div className="rescue__list">
        <ConflictList
          by={words.theirs(who)}
          conflicts={meeting.conflicts}
          onChange={setChosen}
          {...{ chosen, words }}
        />
      </div>
      <output className="rescue__said">{said || (open > 0 ? words.undecided(open) : '')}</output>
      <footer>
        <Discard
          discard={state.discard}
          onDone={() => onDone(null)}
          onFailure={() => setSaid(words.failed)}
          words={words}
        />
        {later}
        <Button
          disabled={open > 0 || meeting.why === 'closed'}
          margin={false}
          onClick={() => void keep()}
          size="small"
        >
          {words.save}
        </Button>
      </footer>
    </>
  )
}

type AtOnceProps = Pick<DecidingProps, 'chosen' | 'meeting' | 'setChosen' | 'words'> & {
  setSaid: (said: string) => void
}

function AtOnce({ chosen, meeting, setChosen, setSaid, words }: AtOnceProps) {
  const mine = meeting.conflicts.map(({ after, label }) => `${label}\n${after}`).join('\n\n')
  const copy = () =>
    navigator.clipboard
      .writeText(mine)
      .then(() => setSaid(words.copied))
      .catch(() => setSaid(words.failed))
  return (
    <div className="rescue__all">
      <Button {...quiet} onClick={() => setChosen(chooseAll(chosen, 'theirs'))}>
        {words.allTheirs}
      </Button>
      <Button {...quiet} onClick={() => setChosen(chooseAll(chosen, 'mine'))}>
        {words.allMine}
      </Button>
      <Button {...quiet} onClick={() => void copy()}>
        {words.copy}
      </Button>
    </div>
  )
}

type DiscardProps = Pick<DecidingProps, 'discard' | 'words'> & {
  onDone: () => void
  onFailure: () => void
}

/** Words that are thrown away are gone: it asks once more. */
function Discard({ discard, onDone, onFailure, words }: DiscardProps) {
  const [isSure, setSure] = useState(false)
  const throwAway = async () => {
    if (!isSure) return setSure(true)
    const isGone = await discard().catch(() => false)
    return isGone ? onDone() : onFailure()
  }
  return (
    <Button {...quiet} buttonStyle={isSure ? 'error' : 'subtle'} onClick={() => void throwAway()}>
      {isSure ? words.discardSure : words.discard}
    </Button>
  )
}
