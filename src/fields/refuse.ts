import type { CollectionSlug, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { sentences } from './say-refusals.ts'

/** One sentence in the languages of the admin. */
export type Said = { en: string; zh: string }

/** What is wrong at one field, and what to write instead. `path` is Payload's: `slots.0.start`. */
export type Refusal = { path: string; said: Said }

/** The sentence in the language of whoever asked. */
export function sayTo(req: Pick<PayloadRequest, 'i18n'>, said: Said): string {
  return req.i18n?.language?.startsWith('zh') ? said.zh : said.en
}

type Where = { collection: CollectionSlug; req: PayloadRequest }

/** The error that shows each refusal at its field, and says them all. */
export function refusal(refusals: Refusal[], { collection, req }: Where): ValidationError {
  const errors = refusals.map(({ path, said }) => ({ path, message: sayTo(req, said) }))
  const error = new ValidationError({ collection, errors, req }, req.t)
  error.message = sentences(errors)
  return error
}

/** @throws ValidationError with every refusal at its field; returns when there is none. */
export function refuse(refusals: Refusal[], where: Where): void {
  if (refusals.length > 0) throw refusal(refusals, where)
}
