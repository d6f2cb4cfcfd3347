'use client'
import { useConfig, useField, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { FramePicture } from '../../photos/sheet/admin/frame-picture.tsx'
import { usePictures } from './use-pictures.ts'
import { wordsIn } from './words.ts'
import '../../photos/sheet/admin/frame.css'
import './gallery-glimpse.css'

/** So many are seen at a glance; the others are counted. */
const most = 12

const gallerySchema = z.object({
  _status: z.string().nullish(),
  photos: z.array(z.object({ photo: z.string().nullish() })).nullish(),
})

type Gallery = { isPublished: boolean; photos: string[] }

/** Under the field that names a gallery in a story: what it shows, and what readers would miss. */
export function GalleryGlimpse({ path }: { path: string }) {
  const { value } = useField<unknown>({ path })
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const gallery = useGallery(typeof value === 'string' ? value : null)
  const { hasFailed, known } = usePictures(gallery?.photos ?? [])
  if (gallery === null) return null
  const { isPublished, photos } = gallery
  const unseen = photos.filter((id) => known.has(id) && known.get(id)?.showing.kind !== 'public')
  const frames = photos.flatMap((id) => known.get(id)?.frame ?? [])
  return (
    <div className="gallery-glimpse">
      <div aria-hidden="true" className="gallery-glimpse__pictures">
        {frames.slice(0, most).map((frame) => (
          <FramePicture frame={frame} key={frame.id} />
        ))}
      </div>
      <p>
        {photos.length === 0 ? words.empty : words.photos(photos.length)}
        {!isPublished && <strong> {words.draftGallery}</strong>}
        {hasFailed && <strong> {words.notLoaded}</strong>}
        {unseen.length > 0 && <strong> {words.notSeen(unseen.length)}</strong>}
      </p>
    </div>
  )
}

/** The newest draft of a gallery; null while it is not known. */
function useGallery(id: string | null): Gallery | null {
  const { api } = useConfig().config.routes
  const { code: locale } = useLocale()
  const [found, setFound] = useState<Gallery | null>(null)
  useEffect(() => {
    setFound(null)
    if (id === null) return
    const leaving = new AbortController()
    const query = `depth=0&draft=true&locale=${locale}&select[photos]=true&select[_status]=true`
    fetch(`${api}/galleries/${id}?${query}`, { credentials: 'include', signal: leaving.signal })
      .then(async (res) => setFound(res.ok ? galleryIn(await res.json()) : null))
      .catch(() => undefined)
    return () => leaving.abort()
  }, [api, id, locale])
  return found
}

function galleryIn(answer: unknown): Gallery {
  const { _status, photos } = gallerySchema.parse(answer)
  const uses = (photos ?? []).flatMap(({ photo }) => photo ?? [])
  return { isPublished: _status === 'published', photos: [...new Set(uses)] }
}
