'use client'
import { Button, Pill } from '@payloadcms/ui'
import type { Board } from '../board.ts'
import type { BoardRow } from '../cell.ts'
import { hourIn } from './clock.ts'
import type { Said } from './use-acts.ts'
import type { Words } from './words.ts'

type Props = {
  board: Board
  isUnreached: boolean
  onKeys: () => void
  said: Said
  today: BoardRow | undefined
  words: Words
}

/** How far the coverage is, in one line, and what was just done. */
export function BoardHead({ board, isUnreached, onKeys, said, today, words }: Props) {
  const { event, summary } = board
  return (
    <header className="coverage__head">
      <h2>{words.title}</h2>
      <div className="coverage__summary">
        <strong>{words.summary(summary.covered, summary.sessions)}</strong>
        {summary.underWay > 0 && <span>{words.underWay(summary.underWay)}</span>}
        {summary.missed > 0 && <Pill pillStyle="warning">{words.missed(summary.missed)}</Pill>}
        {summary.late > 0 && <Pill pillStyle="error">{words.late(summary.late)}</Pill>}
      </div>
      <p className="coverage__zone">
        {words.clock(event.timeZone, hourIn(board.at, event.timeZone))}
      </p>
      <p aria-live="polite" className="coverage__said">
        {isUnreached ? words.unreached : said.text}{' '}
        {said.undo && (
          <button onClick={said.undo} type="button">
            {words.undo}
          </button>
        )}
      </p>
      <div className="coverage__buttons">
        {today && (
          <Button
            buttonStyle="secondary"
            el="anchor"
            margin={false}
            size="small"
            url={`#${today.id}`}
          >
            {words.now}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} onClick={() => window.print()} size="small">
          {words.print}
        </Button>
        <Button
          aria-label={words.keysTitle}
          buttonStyle="secondary"
          margin={false}
          onClick={onKeys}
          size="small"
        >
          {words.keys} <kbd>?</kbd>
        </Button>
      </div>
    </header>
  )
}
