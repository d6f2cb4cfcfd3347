'use client'
import {
  Button,
  useConfig,
  useDocumentInfo,
  useFormFields,
  useListDrawerContext,
  useTranslation,
} from '@payloadcms/ui'
import { text } from '../../admin/text.ts'

/** From a saved event or session to its contact sheet. */
export function SheetLink() {
  const { collectionSlug, id } = useDocumentInfo()
  const event = useFormFields(([fields]) => fields.event?.value)
  if (!id) return null
  const query = collectionSlug === 'events' ? `event=${id}` : `event=${text(event)}&session=${id}`
  return <ToSheet query={`?${query}`} />
}

/** From the list of photos to all of them on one sheet; not from the list a photo is chosen in. */
export function ListSheetLink() {
  const { isInDrawer } = useListDrawerContext()
  return isInDrawer ? null : <ToSheet query="" />
}

function ToSheet({ query }: { query: string }) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return (
    <Button
      buttonStyle="secondary"
      el="link"
      margin={false}
      size="medium"
      to={`${config.routes.admin}/contact-sheet${query}`}
    >
      {i18n.language.startsWith('zh') ? '缩略图表' : 'Contact sheet'}
    </Button>
  )
}
