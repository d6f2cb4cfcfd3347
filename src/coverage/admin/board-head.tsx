'use client'
import { Button, Pill } from '@payloadcms/ui'
import type { Board } from '../board.ts'
import type { BoardRow } from '../cell.ts'
import { hourIn } from './clock.ts'
import type { Words } from './words.ts'

type Props = {
  board: Board
  isUnreached: boolean
  onKeys: () => void
  today: BoardRow | undefined
  words: Words
}

/** How far the coverage is, in one line. */
export function BoardHead({ board, isUnreached, onKeys, today, words }: Props) {
  const { event, summary } = board
  return (
    <header className="coverage__head">
      <h2>{words.title}</h2>
      <Summary {...{ summary, words }} />
      <p className="coverage__zone">
        {words.clock(event.timeZone, hourIn(board.at, event.timeZone))}
      </p>
      <p aria-live="polite" className="coverage__said">
        {isUnreached && words.unreached}
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

function Summary({ summary, words }: Pick<Board, 'summary'> & Pick<Props, 'words'>) {
  const { covered, late, missed, sessions, underWay } = summary
  return (
    <div className="coverage__summary">
      <strong>{words.summary(covered, sessions)}</strong>
      {underWay > 0 && <span>{words.underWay(underWay)}</span>}
      {missed > 0 && (
        <Pill pillStyle="warning" size="small">
          {words.missed(missed)}
        </Pill>
      )}
      {late > 0 && (
        <Pill pillStyle="error" size="small">
          {words.late(late)}
        </Pill>
      )}
    </div>
  )
}
