'use client'
import { ReactCrop } from 'react-image-crop'
import 'react-image-crop/dist/ReactCrop.css'
import { drawn } from '../../framing.ts'
import { styleOf } from './style-of.ts'
import type { Framing } from './use-framing.ts'
import type { Words } from './words.ts'

type Props = {
  at: number
  /** Width by height where the shape is held; null where it is free. */
  aspect: number | null
  framing: Framing
  isReadOnly: boolean
  src: string
  words: Words
}

/** The picture with the frame of one crop, drawn by its handles; the others as outlines. */
export function CropPicture({ aspect, at, framing, isReadOnly, src, words }: Props) {
  const { crops, cut, focus } = framing
  const crop = crops[at]
  if (!crop) return null
  const { height, width, x, y } = crop
  return (
    <ReactCrop
      {...(aspect === null ? {} : { aspect })}
      ariaLabels={labelsOf(crop.name || words.unnamed, words)}
      className="framing__picture"
      crop={{ unit: '%', x, y, width, height }}
      disabled={isReadOnly}
      keepSelection
      onChange={(_, to) => cut(at, drawn(crop, to, { focus, isFixed: aspect !== null }))}
      ruleOfThirds
    >
      <img alt="" draggable={false} src={src} />
      {crops.map(
        (other, nth) =>
          nth !== at && <span className="framing__outline" key={nth} style={styleOf(other)} />,
      )}
      <span
        className="framing__ring framing__ring--seen"
        style={{ left: `${focus.x}%`, top: `${focus.y}%` }}
      />
    </ReactCrop>
  )
}

function labelsOf(name: string, { frame, handle, places }: Words) {
  return {
    cropArea: frame(name),
    nDragHandle: handle(places.n),
    eDragHandle: handle(places.e),
    sDragHandle: handle(places.s),
    wDragHandle: handle(places.w),
    neDragHandle: handle(places.ne),
    seDragHandle: handle(places.se),
    swDragHandle: handle(places.sw),
    nwDragHandle: handle(places.nw),
  }
}
