'use client'
import { aspects, type Size } from '../../around.ts'
import { type Cut, cutAround } from '../../framing.ts'
import type { Framing } from './use-framing.ts'
import type { Words } from './words.ts'

type Props = {
  framing: Framing
  /** Of the original. */
  size: Size
  src: string
  words: Words
}

/** What is left of the picture in each of its crops, as it is drawn. */
export function Previews({ framing, size, src, words }: Props) {
  const { crops, focus } = framing
  const own = Object.entries(aspects).map(([name, aspect]) => ({
    ...{ name, note: words.follows },
    cut: cutAround(focus, aspect, size),
  }))
  const named = crops.map((crop) => ({ name: crop.name || words.unnamed, note: '', cut: crop }))
  return (
    <section aria-label={words.previews} className="framing__previews">
      {[...own, ...named].map(({ cut, name, note }, nth) => (
        <figure key={nth}>
          <Part {...{ cut, size, src }} />
          <figcaption>
            <strong>{name}</strong> {pixelsOf(cut, size, words)}
            {note && <span>{note}</span>}
          </figcaption>
        </figure>
      ))}
    </section>
  )
}

function Part({ cut, size, src }: { cut: Cut; size: Size; src: string }) {
  const shown = { width: cut.width * size.width, height: cut.height * size.height }
  return (
    <div className="framing__part" style={{ aspectRatio: `${shown.width} / ${shown.height}` }}>
      <img
        alt=""
        src={src}
        style={{
          ...{ width: `${10_000 / cut.width}%`, height: `${10_000 / cut.height}%` },
          ...{ left: `${(-100 * cut.x) / cut.width}%`, top: `${(-100 * cut.y) / cut.height}%` },
        }}
      />
    </div>
  )
}

function pixelsOf(cut: Cut, size: Size, words: Words): string {
  const part = (percent: number, whole: number) => Math.round((percent / 100) * whole)
  return words.size(part(cut.width, size.width), part(cut.height, size.height))
}
