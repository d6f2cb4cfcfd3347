import type { FieldHook } from 'payload'

/**
 * Leaves out rows of an array in which nothing is said: one that was added and not written in, or one
 * that Payload's form (3.90) still knows of after its row was taken out.
 */
export const dropEmptyRows: FieldHook = ({ value }) =>
  Array.isArray(value) ? value.filter(saysAnything) : value

function saysAnything(row: unknown): boolean {
  return Object.entries(Object(row)).some(
    ([name, value]) => name !== 'id' && value !== null && value !== undefined && value !== '',
  )
}
