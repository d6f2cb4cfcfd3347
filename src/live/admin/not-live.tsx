'use client'
import { Gutter, useTranslation } from '@payloadcms/ui'
import { wordsIn } from './words.ts'
import './live.css'
import './live-updates.css'

/** What stands here on an article of another kind. */
export function NotLive() {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  return (
    <Gutter className="live">
      <p className="live__empty">
        <b>{words.notLive}</b> {words.notLiveHelp}
      </p>
    </Gutter>
  )
}
