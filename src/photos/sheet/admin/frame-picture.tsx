'use client'
import { useEffect, useRef } from 'react'
import { thumbHashToDataURL } from 'thumbhash'
import type { Frame } from '../frame.ts'

/** The picture in a box that has its size before it is there, and looks like it while it loads. */
export function FramePicture({ frame, isLarge = false }: { frame: Frame; isLarge?: boolean }) {
  const { dominantColor, filename, height, id, thumbhash, width } = frame
  const box = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const image = box.current?.querySelector('img')
    if (!box.current || !image || image.complete) return
    box.current.style.backgroundImage = placeholder(thumbhash)
  }, [thumbhash])
  const address = `/api/photos/${id}/thumbnail?of=${filename.slice(0, 8)}`
  return (
    <span
      className="frame__picture"
      ref={box}
      style={{ backgroundColor: dominantColor || undefined }}
    >
      <img
        alt=""
        decoding="async"
        height={height || undefined}
        key={address}
        loading={isLarge ? 'eager' : 'lazy'}
        onLoad={() => box.current?.style.removeProperty('background-image')}
        src={isLarge ? `${address}&size=large` : address}
        width={width || undefined}
      />
    </span>
  )
}

function placeholder(thumbhash: string): string {
  if (!thumbhash) return ''
  const bytes = Uint8Array.from(atob(thumbhash), (letter) => letter.codePointAt(0) ?? 0)
  return `url(${thumbHashToDataURL(bytes)})`
}
