'use client'
import { useEffect, useState } from 'react'
import { sayThere } from '../both-clocks.ts'

/** Beside a time on the clock of whoever looks: the same on the clock of where it happens. */
export function There({ at, zone }: { at: string; zone: string | null }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    setSaid(sayThere(at, zone, Intl.DateTimeFormat().resolvedOptions().timeZone))
  }, [at, zone])
  return said ? <span className="clock-there"> ({said})</span> : null
}
