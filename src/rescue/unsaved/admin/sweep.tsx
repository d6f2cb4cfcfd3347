'use client'
import { useEffect } from 'react'
import { withoutOld } from './left-copies.ts'

/** On every page of the admin: throws away the copies whose time is over. */
export function Sweep() {
  useEffect(() => void withoutOld(), [])
  return null
}
