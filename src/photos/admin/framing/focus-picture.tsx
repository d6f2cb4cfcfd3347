'use client'
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react'
import type { Cut, Point } from '../../framing.ts'
import { styleOf } from './style-of.ts'
import type { Framing } from './use-framing.ts'
import type { Words } from './words.ts'

type Props = { framing: Framing; isReadOnly: boolean; src: string; words: Words }

const arrows: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** The picture with a ring where the eye should rest, and the crops as outlines. */
export function FocusPicture({ framing, isReadOnly, src, words }: Props) {
  const { crops, focus, look } = framing
  const area = useRef<HTMLDivElement>(null)
  const pointAt = ({ clientX, clientY }: MouseEvent): Point => {
    const box = area.current?.getBoundingClientRect()
    if (!box) return focus
    const [x, y] = [(clientX - box.left) / box.width, (clientY - box.top) / box.height]
    return { x: x * 100, y: y * 100 }
  }
  return (
    // Clicking is a shorter way to what the ring does with the keyboard.
    <div
      className="framing__picture"
      onClick={(event) => !isReadOnly && look(pointAt(event))}
      ref={area}
      role="presentation"
    >
      <img alt="" draggable={false} src={src} />
      {crops.map((crop, at) => (
        <span className="framing__outline" key={at} style={styleOf(crop)}>
          {crop.name}
        </span>
      ))}
      <Ring {...{ framing, isReadOnly, pointAt, words }} />
    </div>
  )
}

type RingProps = Omit<Props, 'src'> & { pointAt: (event: MouseEvent) => Point }

function Ring({ framing, isReadOnly, pointAt, words }: RingProps) {
  const { crops, focus, look } = framing
  const begun = useRef<readonly Cut[] | null>(null)
  const grip = (event: PointerEvent): void => {
    begun.current = crops
    event.currentTarget.setPointerCapture(event.pointerId)
  }
  const nudge = (event: KeyboardEvent): void => {
    const step = arrows[event.key]
    if (!step) return
    event.preventDefault()
    const far = event.shiftKey ? 5 : 1
    look({ x: focus.x + step.x * far, y: focus.y + step.y * far })
  }
  return (
    <button
      aria-label={words.focusAt(focus.x, focus.y)}
      className="framing__ring"
      disabled={isReadOnly}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={nudge}
      onLostPointerCapture={() => (begun.current = null)}
      onPointerDown={grip}
      onPointerMove={(event) => begun.current && look(pointAt(event), begun.current)}
      style={{ left: `${focus.x}%`, top: `${focus.y}%` }}
      type="button"
    />
  )
}
