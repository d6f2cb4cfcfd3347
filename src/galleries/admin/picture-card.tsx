'use client'
import { useDraggableSortable } from '@payloadcms/ui'
import { type KeyboardEvent, memo } from 'react'
import { FramePicture } from '../../photos/sheet/admin/frame-picture.tsx'
import { isTimeZone, sayLocalTime } from '../../programme/local-time.ts'
import type { Use } from '../arrange.ts'
import type { Picture } from '../read-pictures.ts'
import { tableCommandOf } from '../table-keys.ts'
import type { Run } from './use-light-table.ts'
import type { Words } from './words.ts'
import { WordsHere } from './words-here.tsx'

type Props = {
  at: number
  fault: string
  isCurrent: boolean
  isOpen: boolean
  isReadOnly: boolean
  of: number
  path: string
  /** Null when it no longer exists; undefined while it is being asked for. */
  picture: Picture | null | undefined
  run: Run
  use: Use
  words: Words
}

/** One photo on the light table, and under its line, where they are open, the words it has here. */
export const PictureCard = memo(function PictureCard(props: Props) {
  const { at, fault, isCurrent, isOpen, isReadOnly, of, picture, run, use, words } = props
  const row = use.row ?? ''
  const { listeners, setNodeRef, transform, transition } = useDraggableSortable({
    id: row,
    disabled: isReadOnly,
  })
  // Space and Enter are ours; dragging is for hands.
  const { onKeyDown: _key, ...byHand } = listeners ?? {}
  const state = stateOf(picture, words)
  const name = nameOf(props)
  const isWorded = use.caption !== '' || use.alt !== ''
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = tableCommandOf(event)
    if (!command) return
    event.preventDefault()
    run(row, command)
  }
  return (
    <div className="light-table__item" role="listitem">
      <div
        className={`light-table__card light-table__card--${picture?.showing.kind ?? 'gone'}`}
        ref={setNodeRef}
        style={{ transform, transition }}
      >
        <button
          {...byHand}
          aria-expanded={isOpen}
          aria-label={[
            [at + 1, isWorded && words.ownWords, ...state, name, fault].filter(Boolean).join(' '),
            words.position(at + 1, of),
          ].join(', ')}
          className="light-table__picture"
          data-row={row}
          onClick={() => run(row, { kind: 'words' })}
          onKeyDown={onKeyDown}
          tabIndex={isCurrent ? 0 : -1}
          type="button"
        >
          <Face {...props} isWorded={isWorded} name={name} state={state} />
        </button>
      </div>
      {isOpen && <WordsHere {...props} frame={picture?.frame} />}
    </div>
  )
})

type FaceProps = Pick<Props, 'at' | 'fault' | 'picture' | 'words'> & {
  isWorded: boolean
  name: string
  state: string[]
}

/** What is seen of it. Its button says the same, in the same order, to those who hear it. */
function Face({ at, fault, isWorded, name, picture, state, words }: FaceProps) {
  return (
    <>
      {picture ? <FramePicture frame={picture.frame} /> : <span className="frame__picture" />}
      <span aria-hidden="true" className="light-table__marks">
        <span>{at + 1}</span> {isWorded && <em>{words.ownWords}</em>}{' '}
        {state.map((each) => (
          <b key={each}>{unbroken(each)} </b>
        ))}
      </span>{' '}
      <span aria-hidden="true" className="light-table__name">
        {name}
      </span>{' '}
      {fault && (
        <span aria-hidden="true" className="light-table__fault">
          {fault}
        </span>
      )}
    </>
  )
}

/** The same with its dates kept on one line, by word joiners behind their hyphens. */
function unbroken(said: string): string {
  return said.replaceAll('-', '-\u2060')
}

function nameOf({ picture, use, words }: Pick<Props, 'picture' | 'use' | 'words'>): string {
  if (picture === undefined) return use.caption
  if (picture === null) return words.gone
  const { caption, headline, originalName } = picture.frame
  return use.caption || caption || headline || originalName || words.untitled
}

/** Nothing where readers see it. */
function stateOf(picture: Props['picture'], words: Words): string[] {
  if (!picture || picture.showing.kind === 'public') return []
  const { showing, zone } = picture
  if (showing.kind !== 'waiting') return [words.showing[showing.kind]]
  const timeZone = zone && isTimeZone(zone) ? zone : 'UTC'
  const time = sayLocalTime(new Date(showing.until), timeZone)
  return [words.waitsUntil(`${time} (${timeZone})`)]
}
