import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import { type Staff, staff } from '../../access/roles.ts'

/** Whoever looks at a page of ours in the admin. Payload lets strangers see such pages; we do not. */
export function viewerOf({ initPageResult: { req } }: AdminViewServerProps): Staff {
  const viewer = staff(req)
  if (viewer === null) redirect(`/admin/login?redirect=${encodeURIComponent(req.pathname)}`)
  return viewer
}

/** A page of ours with the admin's menu and head around it. */
export function DeskPage({ children, page }: { children: ReactNode; page: AdminViewServerProps }) {
  const { initPageResult, params, searchParams, viewActions } = page
  const { locale, permissions, req, visibleEntities } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      params={params ?? {}}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams ?? {}}
      user={req.user ?? undefined}
      viewActions={viewActions ?? []}
      visibleEntities={{ ...visibleEntities }}
    >
      {children}
    </DefaultTemplate>
  )
}
