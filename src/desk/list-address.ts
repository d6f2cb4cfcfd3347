/** A field, an operator of Payload, and the value or values. */
export type Condition = readonly [
  field: string,
  operator: string,
  value: string | readonly string[],
]

/** The list of a collection in the admin, narrowed to what meets all conditions. */
export function listAddress(
  collection: string,
  conditions: readonly Condition[],
  sort?: string,
): string {
  const query = new URLSearchParams(sort ? { sort } : {})
  for (const [nth, [field, operator, value]] of conditions.entries()) {
    const path = `where[or][0][and][${nth}][${field}][${operator}]`
    if (typeof value === 'string') query.set(path, value)
    else for (const [at, each] of value.entries()) query.set(`${path}[${at}]`, each)
  }
  return `/admin/collections/${collection}?${query.toString()}`
}

/**
 * What an address narrows its list to, by filters or by the words in the search box, whatever else
 * it says, for comparing two.
 */
export function narrowingOf(address: string): string {
  const [, query = ''] = address.split('?')
  const pairs = [...new URLSearchParams(query)].filter(
    ([name, value]) => name.startsWith('where[') || (name === 'search' && value.trim() !== ''),
  )
  return pairs
    .map((pair) => pair.join('='))
    .toSorted()
    .join('&')
}
