'use client'
import { useSearchParams } from 'next/navigation.js'
import { useMemo } from 'react'
import { type Filters, queryOf, readFilters } from '../filters.ts'

/** The filters of the address. Changing them changes the address and asks the server nothing. */
export function useFilters() {
  const parameters = useSearchParams()
  const filters = useMemo(() => readFilters(Object.fromEntries(parameters.entries())), [parameters])
  const filter = (changes: Partial<Filters>) => {
    // What was chosen a moment ago stands in the address before it is drawn.
    const now = Object.fromEntries(new URLSearchParams(window.location.search))
    const query = queryOf({ ...readFilters(now), ...changes })
    window.history.replaceState(null, '', `${window.location.pathname}${query}`)
  }
  return { filter, filters }
}
