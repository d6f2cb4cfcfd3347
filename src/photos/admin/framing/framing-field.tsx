'use client'
import { Button, useConfig, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import type { Size } from '../../around.ts'
import { cutAround } from '../../framing.ts'
import { CropPicture } from './crop-picture.tsx'
import { CropTools, shapes, type ShapeName } from './crop-tools.tsx'
import { FocusPicture } from './focus-picture.tsx'
import { Previews } from './previews.tsx'
import { type Framing, useFraming } from './use-framing.ts'
import { type Words, wordsIn } from './words.ts'
import './framing.css'

/** What is set on the picture: its focal point, or a crop, free or held to a shape. */
type Chosen = { kind: 'focus' } | { kind: 'crop'; at: number; shape: ShapeName }

/** Focal point and crops, set on the picture; the number fields below say the same. */
export function FramingField() {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const framing = useFraming()
  const photo = usePicture()
  const isReadOnly = useIsReadOnly()
  const [wanted, choose] = useState<Chosen>({ kind: 'focus' })
  if (!photo) return <p className="field-type">{words.saveFirst}</p>
  const isThere = wanted.kind === 'crop' && framing.crops[wanted.at] !== undefined
  const chosen: Chosen = isThere ? wanted : { kind: 'focus' }
  const shared = { ...photo, choose, framing, isReadOnly, words }
  return (
    <section aria-label={words.title} className="field-type framing">
      <Choice {...shared} chosen={chosen} />
      {chosen.kind === 'focus' ? <FocusPicture {...shared} /> : <Crop {...shared} {...chosen} />}
      <p className="field-description">
        {chosen.kind === 'focus' ? words.focusHelp : words.cropHelp} {words.original}
      </p>
      <Previews {...shared} />
    </section>
  )
}

type Shared = {
  choose: (chosen: Chosen) => void
  framing: Framing
  isReadOnly: boolean
  size: Size
  src: string
  words: Words
}

function Choice({ choose, chosen, framing, isReadOnly, size, words }: Shared & { chosen: Chosen }) {
  const { add, crops, focus } = framing
  const addOne = (): void => {
    const at = add(cutAround(focus, shapes['16:9'], size))
    choose({ kind: 'crop', at, shape: '16:9' })
  }
  return (
    <div aria-label={words.choose} className="framing__choice" role="group">
      <Chip isChosen={chosen.kind === 'focus'} onChoose={() => choose({ kind: 'focus' })}>
        {words.focus}
      </Chip>
      {crops.map(({ name }, at) => (
        <Chip
          isChosen={chosen.kind === 'crop' && chosen.at === at}
          key={at}
          onChoose={() => choose({ kind: 'crop', at, shape: 'free' })}
        >
          {name || words.unnamed}
        </Chip>
      ))}
      {!isReadOnly && (
        <Button buttonStyle="secondary" icon="plus" margin={false} onClick={addOne} size="small">
          {words.addCrop}
        </Button>
      )}
    </div>
  )
}

function Crop({ at, choose, shape, ...shared }: Shared & { at: number; shape: ShapeName }) {
  return (
    <>
      <CropPicture {...shared} aspect={shapes[shape]} at={at} />
      {!shared.isReadOnly && (
        <CropTools
          {...{ ...shared, at, shape }}
          onLeave={() => choose({ kind: 'focus' })}
          onShape={(held) => choose({ kind: 'crop', at, shape: held })}
        />
      )}
    </>
  )
}

type ChipProps = { children: ReactNode; isChosen: boolean; onChoose: () => void }

function Chip({ children, isChosen, onChoose }: ChipProps) {
  return (
    <button aria-pressed={isChosen} className="framing__chip" onClick={onChoose} type="button">
      {children}
    </button>
  )
}

/** The picture, upright, in the size of a screen; null while nothing is stored. */
function usePicture() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const { filename, height, width }: Record<string, unknown> = savedDocumentData ?? {}
  if (!id || typeof filename !== 'string') return null
  if (typeof width !== 'number' || typeof height !== 'number') return null
  const address = `${config.routes.api}/photos/${id}/thumbnail`
  const src = `${address}?size=large&of=${filename.slice(0, 8)}`
  return { size: { width, height }, src }
}

/** Whether this person may not change them, or nobody at the moment. */
function useIsReadOnly(): boolean {
  const { docPermissions } = useDocumentInfo()
  const { disabled } = useField({ path: 'focalPoint.x' })
  const fields = docPermissions?.fields
  const point = fields === true ? true : fields?.focalPoint
  return disabled || !(point === true || Boolean(point?.update))
}
