/** Names the rows of an array by one of their fields, so that they say something while folded up. */
export function rowName(field: string) {
  return { path: '/src/fields/admin/row-name.tsx#RowName', clientProps: { field } }
}

/** Names the rows of an array by the document one of their fields points at, which has a name. */
export function rowOf(field: string, collection: string) {
  return { path: '/src/fields/admin/row-of.tsx#RowOf', clientProps: { collection, field } }
}
