'use client'
import { useEffect, useState } from 'react'

const every = 15_000

/** The time by this browser's clock, a quarter of a minute old at the most. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), every)
    return () => clearInterval(timer)
  }, [])
  return now
}
