'use client'
import { Button, useAuth, useConfig, useListDrawerContext, useTranslation } from '@payloadcms/ui'
import './upload-link.css'
import { wordsIn } from './words.ts'

const bringers: unknown[] = ['admin', 'editor', 'photographer']

/**
 * From the list of photos to the page for hundreds of them, for those who may bring any; not from
 * the list a photo is chosen in, over a form.
 */
export function UploadLink() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const { isInDrawer } = useListDrawerContext()
  if (isInDrawer || !bringers.includes(user?.role)) return null
  return (
    <Button
      buttonStyle="primary"
      className="upload-link"
      el="link"
      margin={false}
      size="medium"
      to={`${config.routes.admin}/upload-photos`}
    >
      {wordsIn(i18n.language).button}
    </Button>
  )
}
