'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { ContactSheetState } from './use-contact-sheet.ts'

type Props = Pick<ContactSheetState, 'more' | 'pages' | 'sheet' | 'words'>

/** Loads the next page as the end of this one comes near, with a button for those who jump there. */
export function MorePhotos({ more, pages, sheet, words }: Props) {
  const { hasFailed, isLoading } = pages
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!end.current || hasFailed) return
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) more()
      },
      { rootMargin: '1200px' },
    )
    watch.observe(end.current)
    return () => watch.disconnect()
  }, [hasFailed, more])
  if (sheet.next === null) return null
  return (
    <div className="contact-sheet__more" ref={end}>
      {hasFailed && <p role="alert">{words.notLoaded}</p>}
      <Button buttonStyle="secondary" disabled={isLoading} margin={false} onClick={more}>
        {isLoading ? words.loading : hasFailed ? words.again : words.more}
      </Button>
    </div>
  )
}
