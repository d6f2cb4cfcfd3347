import type { AfterErrorHook, ValidationFieldError } from 'payload'
import { ValidationError } from 'payload'

/**
 * Tells over REST, and so in the admin, what is wrong in whole sentences, where Payload would list
 * the paths of the fields.
 */
export const sayRefusals: AfterErrorHook = ({ error, result }) =>
  result?.errors ? { response: inSentences(error, result) } : undefined

type Answer = { errors: { message?: string }[] }

/** The answer with its messages as the admin can show them. */
export function inSentences<Told extends Answer>(error: Error, answer: Told): Told {
  const said = error instanceof ValidationError ? sentences(error.data.errors) : undefined
  const errors = answer.errors.map((each) => ({ ...each, message: whole(said ?? each.message) }))
  return { ...answer, errors }
}

/** Every refusal once. Payload's own sentences speak of “this field”: its label goes before them. */
export function sentences(errors: ValidationFieldError[]): string {
  const said = errors.map(({ label, message }) =>
    typeof label === 'string' && label ? `${nameOf(label)}: ${message}` : message,
  )
  return [...new Set(said)].join(' ')
}

/** The last of `Story > Other headlines > Short`. */
function nameOf(label: string): string {
  return label.split(' > ').at(-1) ?? label
}

/**
 * Payload's toast makes a list of what follows the first colon, an item for each comma. A sentence
 * it would take apart gets the colon's double, which it leaves alone.
 */
function whole(sentence?: string): string | undefined {
  // A colon inside a word or a time, or one with a comma or another colon anywhere after it.
  return /:\S|:.*[,:]/s.test(sentence ?? '') ? sentence?.replaceAll(':', '\u2236') : sentence
}
