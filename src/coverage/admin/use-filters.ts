'use client'
import { useSearchParams } from 'next/navigation.js'
import { useMemo } from 'react'
import { type Filters, queryOf, readFilters } from '../filters.ts'

/** The filters of the address. Changing them changes the address and asks the server nothing. */
export function useFilters() {
  const parameters = useSearchParams()
  const filters = useMemo(() => readFilters(Object.fromEntries(parameters.entries())), [parameters])
  const filter = (changes: Partial<Filters>) => {
    const query = queryOf({ ...filters, ...changes })
    window.history.replaceState(null, '', `${window.location.pathname}${query}`)
  }
  return { filter, filters }
}
