'use client'
import { Button } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import type { ReactNode } from 'react'

/** A tab of a document beside Payload’s own, and like them. */
export function TabLink({ children, href }: { children: ReactNode; href: string }) {
  const isActive = usePathname() === href
  return (
    <Button
      buttonStyle="tab"
      className={isActive ? 'doc-tab doc-tab--active' : 'doc-tab'}
      disabled={isActive}
      margin={false}
      size="medium"
      {...(isActive ? { el: 'div' as const } : { el: 'link' as const, to: href })}
    >
      <span className="doc-tab__label">{children}</span>
    </Button>
  )
}
