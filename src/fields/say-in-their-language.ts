import type { AfterErrorHook } from 'payload'
import { saidBy, sayTo } from './refuse.ts'

/** What was thrown where nobody knew who asked is said in the language of whoever did. */
export const sayInTheirLanguage: AfterErrorHook = ({ error, req, result }) => {
  const said = saidBy(error)
  if (said === null || !result?.errors) return
  const errors = result.errors.map((each) => ({ ...each, message: sayTo(req, said) }))
  return { response: { ...result, errors } }
}
