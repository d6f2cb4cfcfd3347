'use client'
import { SetDocumentStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'

/** The way back from a page of ours among the tabs of a document, as Payload’s own tabs have it. */
export function DocumentSteps({ view }: { view: string }) {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
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
