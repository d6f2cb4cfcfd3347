'use client'

import { useAuth } from '@payloadcms/ui'
import { initialsOf } from '../initials.ts'

/** The initials of whoever is logged in. Payload's default asks gravatar.com for a hash of the address. */
export function Avatar() {
  const { user } = useAuth()
  const name = typeof user?.name === 'string' && user.name ? user.name : (user?.email ?? '')
  return (
    <span
      aria-hidden="true"
      style={{
        alignItems: 'center',
        background: 'var(--theme-elevation-800)',
        borderRadius: '50%',
        color: 'var(--theme-elevation-0)',
        display: 'inline-flex',
        fontSize: 11,
        fontWeight: 600,
        height: 28,
        justifyContent: 'center',
        width: 28,
      }}
    >
      {initialsOf(name)}
    </span>
  )
}
