'use client'

import { useListDrawerContext } from '@payloadcms/ui'
import type { ReactNode } from 'react'

/** Opens the photo from its list; where one is being chosen, chooses it. */
export function PhotoLink({ children, id }: { children: ReactNode; id: string }) {
  const { isInDrawer, onSelect } = useListDrawerContext()
  if (!isInDrawer || !onSelect) {
    return (
      <a className="photo-cell" href={`/admin/collections/photos/${id}`}>
        {children}
      </a>
    )
  }
  const choose = (): void => onSelect({ collectionSlug: 'photos', doc: { id }, docID: id })
  return (
    <button className="photo-cell" onClick={choose} type="button">
      {children}
    </button>
  )
}
