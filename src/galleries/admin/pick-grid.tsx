'use client'
import { Button } from '@payloadcms/ui'
import { type Dispatch, type KeyboardEvent, useEffect, useRef } from 'react'
import type { Frame } from '../../photos/sheet/frame.ts'
import { columnsOf } from '../../photos/sheet/admin/frame-grid.tsx'
import { FramePicture } from '../../photos/sheet/admin/frame-picture.tsx'
import { commandOf, stepFrom } from '../../photos/sheet/keys.ts'
import type { PickAct, Picking } from '../picking.ts'
import type { Offer } from './use-offer.ts'
import type { Words } from './words.ts'

type Props = {
  dispatch: Dispatch<PickAct>
  offer: Offer
  onEnter: () => void
  picking: Picking
  taken: ReadonlySet<string>
  words: Words
}

/** The photos on offer. Chosen with clicks, or with the arrows, Space, Shift and A. */
export function PickGrid(props: Props) {
  const { dispatch, offer, onEnter, picking, taken, words } = props
  const grid = useRef<HTMLDivElement>(null)
  const { current } = picking
  useCurrentInFocus(grid, current)
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = picking.offered.indexOf(current ?? '')
    const command = event.key === 'Enter' ? 'add' : commandOf(event)
    if (command === null || current === null) return
    event.preventDefault()
    if (command === 'add') onEnter()
    else if (command.kind === 'all') dispatch({ kind: 'all' })
    else if (command.kind === 'loupe' || command.kind === 'toggle')
      dispatch({ kind: 'go', to: current, choose: 'toggle' })
    else if (command.kind === 'move') {
      const columns = columnsOf(grid.current)
      const count = picking.offered.length
      const to = picking.offered[stepFrom(at, { by: command.by, columns, count })]
      if (to) dispatch({ kind: 'go', to, choose: command.extend ? 'range' : 'no' })
    }
  }
  return (
    <div className="photo-picker__photos">
      <div
        aria-busy={offer.isLoading}
        aria-label={words.pickerTitle}
        aria-multiselectable="true"
        className="photo-picker__grid"
        onKeyDown={(event) => event.key !== 'Escape' && onKeyDown(event)}
        ref={grid}
        role="listbox"
      >
        {offer.frames.map((frame) => (
          <PickCell
            {...{ dispatch, frame, words }}
            isChosen={picking.chosen.has(frame.id)}
            isCurrent={frame.id === current}
            isThere={taken.has(frame.id)}
            key={frame.id}
          />
        ))}
      </div>
      <Below offer={offer} words={words} />
    </div>
  )
}

type CellProps = Pick<Props, 'dispatch' | 'words'> & {
  frame: Frame
  isChosen: boolean
  isCurrent: boolean
  isThere: boolean
}

function PickCell({ dispatch, frame, isChosen, isCurrent, isThere, words }: CellProps) {
  const { caption, headline, id, originalName, pick } = frame
  const name = headline || caption || originalName || words.untitled
  const mark = isThere ? words.isThere : pick === 'picked' ? words.picked : ''
  return (
    <div
      aria-disabled={isThere}
      aria-label={[name, mark].filter(Boolean).join(' ')}
      aria-selected={isChosen && !isThere}
      data-id={id}
      onClick={({ shiftKey }) =>
        dispatch({ kind: 'go', to: id, choose: shiftKey ? 'range' : 'toggle' })
      }
      role="option"
      tabIndex={isCurrent ? 0 : -1}
    >
      <FramePicture frame={frame} />
      <span aria-hidden="true" className="light-table__name">
        {name}
      </span>{' '}
      <span aria-hidden="true" className="photo-picker__mark">
        {mark}
      </span>
    </div>
  )
}

function Below({ offer, words }: Pick<Props, 'offer' | 'words'>) {
  if (offer.hasFailed)
    return (
      <p role="alert">
        {words.notLoaded}{' '}
        <Button buttonStyle="secondary" margin={false} onClick={offer.again} size="small">
          {words.again}
        </Button>
      </p>
    )
  if (offer.isEmpty) return <p>{offer.show === 'picked' ? words.nonePicked : words.noneFound}</p>
  if (offer.isLoading) return <p role="status">{words.loading}</p>
  if (offer.more === null) return null
  return (
    <Button buttonStyle="secondary" margin={false} onClick={offer.more} size="small">
      {words.more}
    </Button>
  )
}

/** The keyboard begins in the photos, and leaves a search alone. */
function useCurrentInFocus(grid: { current: HTMLElement | null }, current: string | null): void {
  useEffect(() => {
    const cell = grid.current?.querySelector<HTMLElement>(`[data-id="${current}"]`)
    if (document.activeElement instanceof HTMLInputElement) return
    cell?.scrollIntoView({ block: 'nearest' })
    cell?.focus({ preventScroll: true })
  }, [current, grid])
}
