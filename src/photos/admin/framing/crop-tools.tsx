'use client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import type { Size } from '../../around.ts'
import { cutAround, following } from '../../framing.ts'
import type { Framing } from './use-framing.ts'
import type { Words } from './words.ts'

/** Width by height of the shapes a crop can be held to. */
export const shapes = {
  free: null,
  '1:1': 1,
  '4:5': 4 / 5,
  '3:2': 3 / 2,
  '16:9': 16 / 9,
  '2:1': 2,
  '3:1': 3,
} as const

export type ShapeName = keyof typeof shapes

type Props = {
  at: number
  framing: Framing
  onLeave: () => void
  onShape: (shape: ShapeName) => void
  shape: ShapeName
  size: Size
  words: Words
}

/** The name and shape of the crop that is drawn, and the way to be rid of it. */
export function CropTools({ at, framing, onLeave, onShape, shape, size, words }: Props) {
  const { crops, cut, focus, remove, rename } = framing
  const id = useId()
  const hold = (name: ShapeName): void => {
    const aspect = shapes[name]
    if (aspect !== null) cut(at, following(cutAround(focus, aspect, size), focus))
    onShape(name)
  }
  return (
    <div className="framing__tools">
      <label htmlFor={`${id}-name`}>{words.name}</label>
      <input
        id={`${id}-name`}
        maxLength={31}
        onChange={({ target }) => rename(at, target.value)}
        value={crops[at]?.name ?? ''}
      />
      <label htmlFor={`${id}-shape`}>{words.shape}</label>
      <select
        id={`${id}-shape`}
        onChange={({ target }) => isShape(target.value) && hold(target.value)}
        value={shape}
      >
        {Object.keys(shapes).map((name) => (
          <option key={name} value={name}>
            {name === 'free' ? words.free : name}
          </option>
        ))}
      </select>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => {
          remove(at)
          onLeave()
        }}
        size="small"
      >
        {words.remove}
      </Button>
    </div>
  )
}

function isShape(name: string): name is ShapeName {
  return name in shapes
}
