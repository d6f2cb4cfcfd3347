'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

/** The ways to the photo desk, at the end of the menu. */
export function PhotoDeskLinks() {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const here = usePathname()
  const isChinese = i18n.language.startsWith('zh')
  return (
    <div className="nav-group">
      {pages.map(({ path, en, zh }) => {
        const address = `${config.routes.admin}${path}`
        const isHere = here === address
        return (
          <a
            aria-current={isHere ? 'page' : undefined}
            className="nav__link"
            href={address}
            key={path}
          >
            {isHere && <div className="nav__link-indicator" />}
            <span className="nav__link-label">{isChinese ? zh : en}</span>
          </a>
        )
      })}
    </div>
  )
}

const pages = [
  { path: '/contact-sheet', en: 'Contact sheet', zh: '缩略图表' },
  { path: '/fix-next', en: 'Fix next', zh: '待补全' },
]
