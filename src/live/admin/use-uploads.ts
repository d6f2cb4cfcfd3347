'use client'
import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { isOver, type Item } from '../../uploads/browser/item.ts'
import { type Uploads, uploadsFor } from './going-on.ts'

type Options = {
  about: { event: string; session: string }
  onPhoto: (id: string) => void
  /** The same once the box is no longer on the screen. */
  onPhotoAway: (id: string) => void
  person: string
  scope: string
}

/** Sends photos on the spot with the desk’s uploader; one that was here before counts as sent. */
export function useUploads({ person, scope, ...options }: Options) {
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const [items, setItems] = useState<readonly Item[]>([])
  const uploads = useRef<Uploads | null>(null)
  const latest = useRef({ ...options, locale })
  useEffect(() => {
    latest.current = { ...options, locale }
  })
  const endpoint = `${config.routes.api}/uploads`
  useEffect(() => {
    const opened = uploadsFor({ endpoint, person, scope })
    uploads.current = opened
    return opened.show({
      onChange: () => setItems(opened.items()),
      onPhoto: (id) => latest.current.onPhoto(id),
      onPhotoAway: (id) => latest.current.onPhotoAway(id),
    })
  }, [endpoint, person, scope])
  return {
    add(files: FileList | null): void {
      const about = () => ({ ...latest.current.about, locale: latest.current.locale })
      uploads.current?.add(files ?? [], about)
    },
    again: () => uploads.current?.again(),
    leaveOut: (key: string) => uploads.current?.leaveOut(key),
    items,
    running: items.filter((item) => !isOver(item)).length,
  }
}
