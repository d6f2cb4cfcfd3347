'use client'
import { type MouseEvent, type RefObject, useEffect, useMemo, useRef } from 'react'
import type { Frame } from '../frame.ts'
import type { Sheet } from '../sheet.ts'
import { FrameCell } from './frame-cell.tsx'
import type { Words } from './words.ts'

type Props = {
  count: number
  frames: Frame[]
  grid: RefObject<HTMLDivElement | null>
  onGo: (id: string, event: MouseEvent) => void
  onOpen: (id: string) => void
  sheet: Sheet
  words: Words
  zoneOf: (frame: Frame) => string
}

/** All photos loaded so far. Those out of sight cost nothing to draw, and keep their place. */
export function FrameGrid({ count, frames, grid, onGo, onOpen, sheet, words, zoneOf }: Props) {
  const unsaved = useMemo(() => new Set(sheet.outbox.map(({ id }) => id)), [sheet.outbox])
  return (
    <div
      aria-label={words.title}
      aria-multiselectable="true"
      aria-rowcount={count}
      className="contact-sheet__grid"
      ref={grid}
      role="grid"
    >
      {frames.map((frame, index) => (
        <FrameCell
          frame={frame}
          isCurrent={frame.id === sheet.current}
          isSelected={sheet.selected.has(frame.id)}
          isUnsaved={unsaved.has(frame.id)}
          key={frame.id}
          nth={index + 1}
          onGo={onGo}
          onOpen={onOpen}
          words={words}
          zone={zoneOf(frame)}
        />
      ))}
    </div>
  )
}

/** Brings the current photo into sight, and the keyboard to it if that was in the grid before. */
export function useFocus(
  grid: RefObject<HTMLDivElement | null>,
  current: string | null,
  isBeside: boolean,
): void {
  const isFirst = useRef(true)
  useEffect(() => {
    const cell = grid.current?.querySelector<HTMLElement>(`[data-id="${current}"]`)
    const block = isBeside ? 'center' : 'nearest'
    if (!isFirst.current) cell?.scrollIntoView({ block })
    isFirst.current = false
    if (grid.current?.contains(document.activeElement)) cell?.focus({ preventScroll: true })
  }, [current, grid, isBeside])
}

/** How many photos stand beside each other at this width. */
export function columnsOf(grid: HTMLDivElement | null): number {
  if (!grid) return 1
  return getComputedStyle(grid).gridTemplateColumns.split(' ').length
}
