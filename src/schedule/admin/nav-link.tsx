'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { wordsIn } from './words.ts'

/** The way to the calendar, at the head of the menu. */
export function CalendarLink() {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const address = `${config.routes.admin}/calendar`
  const isHere = usePathname() === address
  return (
    <div className="nav-group">
      <a aria-current={isHere ? 'page' : undefined} className="nav__link" href={address}>
        {isHere && <div className="nav__link-indicator" />}
        <span className="nav__link-label">{wordsIn(i18n.language).calendar}</span>
      </a>
    </div>
  )
}
