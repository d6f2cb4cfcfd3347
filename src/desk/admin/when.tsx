'use client'
import { useEffect, useState } from 'react'
import { There } from '../../fields/admin/there.tsx'

/**
 * An instant on the clock of whoever looks, `10-29 14:30`; the day is left out when it is today.
 * Beside it, on the clock of its zone.
 */
export function When({ at, zone }: { at: string; zone: string | null }) {
  const [said, setSaid] = useState('')
  useEffect(() => setSaid(sayShort(new Date(at), new Date())), [at])
  return (
    <>
      <time dateTime={at}>{said}</time>
      <There at={at} zone={zone} />
    </>
  )
}

function sayShort(at: Date, now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  const hour = `${two(at.getHours())}:${two(at.getMinutes())}`
  if (at.toDateString() === now.toDateString()) return hour
  return `${two(at.getMonth() + 1)}-${two(at.getDate())} ${hour}`
}
