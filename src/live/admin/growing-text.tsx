'use client'
import { useLayoutEffect, useRef } from 'react'

type Props = {
  label: string
  onChange: (text: string) => void
  value: string
}

/** A text area as high as what is in it. */
export function GrowingText({ label, onChange, value }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => fit(area.current, value), [value])
  return (
    <textarea
      aria-label={label}
      className="live__text"
      onChange={({ target }) => onChange(target.value)}
      placeholder={label}
      ref={area}
      rows={3}
      value={value}
    />
  )
}

/** As high as its text, and not less than three lines. */
function fit(area: HTMLTextAreaElement | null, text: string): void {
  if (!area) return
  area.rows = Math.max(3, text.split('\n').length)
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + 2}px`
}
