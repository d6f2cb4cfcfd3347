'use client'
import { useDocumentInfo, useLivePreviewContext } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Shows the page beside the form anew after each save, where it was scrolled to. The page itself has
 * no script that could listen.
 */
export function useReloadedPreview(): void {
  const { iframeRef, isLivePreviewing } = useLivePreviewContext()
  const { lastUpdateTime, savedDocumentData } = useDocumentInfo()
  const saved = savedDocumentData?.rev ?? lastUpdateTime
  const shown = useRef(saved)
  useEffect(() => {
    if (shown.current === saved || !isLivePreviewing) return
    shown.current = saved
    iframeRef.current?.contentWindow?.location.reload()
  }, [iframeRef, isLivePreviewing, saved])
}
