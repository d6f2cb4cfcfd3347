import type { AfterErrorHook, PayloadRequest, ValidationFieldError } from 'payload'
import { ValidationError } from 'payload'

/**
 * Tells over REST, and so in the admin, what is wrong in whole sentences, where Payload would list
 * the paths of the fields.
 */
export const sayRefusals: AfterErrorHook = ({ error, req, result }) =>
  result?.errors ? { response: inSentences(error, result, isOfForm(req)) } : undefined

/** Payload's own forms send their fields as forms do; everything else sends JSON. */
function isOfForm({ headers }: PayloadRequest): boolean {
  return headers?.get('content-type')?.startsWith('multipart/form-data') ?? false
}

type Answer = { errors: { message?: string }[] }

/** The answer with its messages as whoever asked can show them. */
export function inSentences<Told extends Answer>(
  error: Error,
  answer: Told,
  isForForm: boolean,
): Told {
  const said = error instanceof ValidationError ? sentences(error.data.errors) : undefined
  const errors = answer.errors.map((each) => {
    const message = said ?? each.message
    return { ...each, message: isForForm ? whole(message) : message }
  })
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
 * The toast of Payload's forms makes a list of what follows the first colon, an item for each comma. A sentence
 * it would take apart gets the colon's double, which it leaves alone.
 */
function whole(sentence?: string): string | undefined {
  // A colon inside a word or a time, or one with a comma or another colon anywhere after it.
  return /:\S|:.*[,:]/s.test(sentence ?? '') ? sentence?.replaceAll(':', '\u2236') : sentence
}
