'use client'
import { SetDocumentStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * The way back from a page of ours among the tabs of a document, as Payload’s own tabs have it, and
 * its title in the browser, which Payload would have in one language only.
 */
export function DocumentSteps({ view }: { view: string }) {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  useEffect(() => {
    document.title = `${view} ${config.admin.meta?.titleSuffix ?? ''}`.trim()
  }, [config, view])
  if (!collectionSlug || id === undefined) return null
  const { admin, labels } = getEntityConfig({ collectionSlug })
  return (
    <SetDocumentStepNav
      {...{ collectionSlug, id, view }}
      isTrashed={isTrashed === true}
      pluralLabel={labels.plural}
      {...(admin.useAsTitle ? { useAsTitle: admin.useAsTitle } : {})}
    />
  )
}
