'use client'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

const days = 7
const day = 24 * 60 * 60 * 1000

/** From the list of photos to those the web may soon not have any more. */
export function EndingRightsLink() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [now] = useState(() => Date.now())
  const query = new URLSearchParams({
    'where[or][0][and][0][rightsUntil][greater_than]': new Date(now).toISOString(),
    'where[or][0][and][1][rightsUntil][less_than]': new Date(now + days * day).toISOString(),
    sort: 'rightsUntil',
  })
  return (
    <Button
      buttonStyle="secondary"
      className="ending-rights"
      el="link"
      margin={false}
      size="medium"
      to={`${config.routes.admin}/collections/photos?${query}`}
    >
      {i18n.language.startsWith('zh') ? `权利 ${days} 天内到期` : `Rights end within ${days} days`}
    </Button>
  )
}
