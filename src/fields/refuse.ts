import type { CollectionSlug, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { sentences } from './say-refusals.ts'

/** One sentence in the languages of the admin. */
export type Said = { en: string; zh: string }

/** What is wrong at one field, and what to write instead. `path` is Payload's: `slots.0.start`. */
export type Refusal = { path: string; said: Said }

/** The sentence in the language of whoever asked. */
export function sayTo(req: Pick<PayloadRequest, 'i18n'>, said: Said): string {
  return sayIn(req.i18n?.language ?? '', said)
}

/** The same in a language that is known otherwise. */
export function sayIn(language: string, said: Said): string {
  return language.startsWith('zh') ? said.zh : said.en
}

const spoken = new WeakMap<object, Said>()

/** The same error, which says its sentence in every language to whoever keeps it. */
export function speaking<Thrown extends Error>(thrown: Thrown, said: Said): Thrown {
  spoken.set(thrown, said)
  return thrown
}

/** What an error of ours says in every language; null of anything else. */
export function saidBy(thrown: unknown): Said | null {
  return typeof thrown === 'object' && thrown !== null ? (spoken.get(thrown) ?? null) : null
}

type Where = { collection: CollectionSlug; req: PayloadRequest }

/** The error that shows each refusal at its field, and says them all. */
export function refusal(refusals: Refusal[], { collection, req }: Where): ValidationError {
  const errors = refusals.map(({ path, said }) => ({ path, message: sayTo(req, said) }))
  const error = new ValidationError({ collection, errors, req }, req.t)
  error.message = sentences(errors)
  return speaking(error, sayAll(refusals.map(({ said }) => said)))
}

/** Several sentences as one, each said once. */
export function sayAll(all: readonly Said[]): Said {
  const join = (language: keyof Said) => [...new Set(all.map((said) => said[language]))].join(' ')
  return { en: join('en'), zh: join('zh') }
}

/** @throws ValidationError with every refusal at its field; returns when there is none. */
export function refuse(refusals: Refusal[], where: Where): void {
  if (refusals.length > 0) throw refusal(refusals, where)
}
