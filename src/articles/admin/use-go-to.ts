'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { type Aim, goTo } from './go-to.ts'

/** Gives what brings a field of this form into view, or the words in it, whatever tab they are in. */
export function useGoTo(): (aim: Aim, form?: ParentNode) => void {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  return (aim, form = document) => {
    const fields = getEntityConfig({ collectionSlug: collectionSlug ?? 'articles' })?.fields ?? []
    void goTo(form, fields, aim)
  }
}
