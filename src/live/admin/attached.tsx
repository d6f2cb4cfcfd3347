'use client'
import { FramePicture } from '../../photos/sheet/admin/frame-picture.tsx'
import type { Picture } from '../../galleries/read-pictures.ts'
import { XIcon } from '@payloadcms/ui'
import type { Words } from './words.ts'

type Props = {
  known: ReadonlyMap<string, Picture | null>
  onTakeOut?: ((photo: string) => void) | undefined
  photos: readonly string[]
  words: Words
}

/** The photos of an update, small, and which of them readers do not see. */
export function Attached({ known, onTakeOut, photos, words }: Props) {
  if (photos.length === 0) return null
  return (
    <ul className="live__photos">
      {photos.map((photo) => {
        const picture = known.get(photo)
        const name = picture ? picture.frame.caption || picture.frame.originalName : ''
        const isHidden = picture && picture.showing.kind !== 'public'
        return (
          <li key={photo}>
            {picture ? <FramePicture frame={picture.frame} /> : <span className="frame__picture" />}
            <span>
              {name && <span className="live__photo-name">{name}</span>}
              {isHidden && (
                <a href={`/admin/collections/photos/${photo}`} rel="noreferrer" target="_blank">
                  {words.notPublic}
                </a>
              )}
            </span>
            {onTakeOut && (
              <button
                aria-label={`${words.takeOut}: ${name}`}
                onClick={() => onTakeOut(photo)}
                type="button"
              >
                <XIcon />
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
