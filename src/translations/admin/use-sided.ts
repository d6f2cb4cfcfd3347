'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from '../../fields/admin/use-answer.ts'
import type { Sided } from '../source.ts'

/** The source beside the form, compared anew once a save says that another revision was translated. */
export function useSided(opened: Sided): Sided {
  const { id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const translated: unknown = savedDocumentData?.translatedFromRevision
  const [shown, setShown] = useState({ opened, sided: opened, translated })
  // The page was asked for anew, and brought the source as it is now.
  if (opened !== shown.opened) setShown({ opened, sided: opened, translated })
  const isOld = translated !== shown.translated
  const address = `${config.routes.api}/articles/${id}/source`
  useEffect(() => {
    if (!isOld) return
    let isHere = true
    ask(address)
      .then((sided) => isHere && isSided(sided) && setShown({ opened, sided, translated }))
      .catch(() => undefined)
    return () => {
      isHere = false
    }
  }, [address, isOld, opened, translated])
  return shown.sided
}

/** Null comes where the source is gone. */
const isSided = (said: unknown): said is Sided =>
  typeof said === 'object' && said !== null && 'compared' in said
