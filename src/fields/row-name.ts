/** Names the rows of an array by one of their fields, so that they say something while folded up. */
export function rowName(field: string) {
  return { path: '/src/fields/admin/row-name.tsx#RowName', clientProps: { field } }
}
