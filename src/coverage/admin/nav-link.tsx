'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

/** The way to the board of the event that is on, at the head of the menu. */
export function CoverageLink() {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const isHere = /\/collections\/events\/[^/]+\/coverage$/.test(usePathname())
  return (
    <div className="nav-group">
      <a
        aria-current={isHere ? 'page' : undefined}
        className="nav__link"
        href={`${config.routes.admin}/coverage`}
      >
        {isHere && <div className="nav__link-indicator" />}
        <span className="nav__link-label">
          {i18n.language.startsWith('zh') ? '报道进度表' : 'Coverage board'}
        </span>
      </a>
    </div>
  )
}
