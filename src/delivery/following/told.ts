import { z } from 'zod'
import { publicTypes } from '../../wire/documents.ts'
import { killReasonNames } from '../../wire/kill-reasons.ts'
import type { News } from '../../wire/edition.ts'
import { component } from '../openapi/components.ts'
import { nothingMore } from '../paths.ts'
import { presentDocument } from '../present.ts'
import { hrefOf, type Reading } from '../reading.ts'
import { href, text, time } from '../shape-parts.ts'

/** One change as followers are told it. */
export const toldShape = component(
  'Change',
  z.object({
    seq: z.int().meta({ description: 'Where it stands in the change log; numbers have gaps.' }),
    type: z.enum(publicTypes),
    id: text,
    act: z.enum(['published', 'updated', 'removed', 'gone']).meta({
      description: '`removed`: answers 404 now. `gone`: answers 410 now, remove your copies.',
    }),
    reason: z.enum(killReasonNames).optional().meta({
      description: 'With `gone`: why it was killed, where that is said.',
    }),
    at: time,
    href,
    document: z.looseObject({}).optional().meta({
      description: 'With `documents=true`: what `href` answers, unless it went away.',
    }),
    edition: z.looseObject({}).optional().meta({
      description: 'With `form=edition`: what a delivery node keeps of it.',
    }),
  }),
)

/** What goes with each change besides where it stands. */
export type Extras = { documents: boolean; edition: boolean }

export const extrasQuery = {
  documents: z
    .enum(['true'])
    .optional()
    .meta({ description: 'Adds each document as its own address answers it.' }),
  form: z
    .enum(['edition'])
    .optional()
    .meta({ description: 'For delivery nodes: adds what they keep, nothing that is not public.' }),
}

export function extrasOf({
  documents,
  form,
}: {
  documents?: 'true' | undefined
  form?: 'edition' | undefined
}): Extras {
  return { documents: documents === 'true', edition: form === 'edition' }
}

/** Whether whole documents go with each change. */
export function isLong({ documents, edition }: Extras): boolean {
  return documents || edition
}

/** A change is found and named; each thing that goes with it is as much as a place on a page. */
export function costOfTelling(changes: number, { documents, edition }: Extras): number {
  const extras = [documents, edition].filter(Boolean).length
  return 1 + changes * (0.02 + extras / 10)
}

export function tellOf(
  reading: Reading,
  news: News,
  { documents, edition }: Extras,
): z.infer<typeof toldShape> {
  const { seq, type, id, act, at, entry, reason } = news
  return {
    ...{ seq, type, id, act, at: at.toISOString(), href: hrefOf(reading, type, id) },
    ...(reason ? { reason } : {}),
    ...(documents && entry ? { document: presentDocument(reading, entry, nothingMore) } : {}),
    ...(edition ? { edition: reading.edition.formOf(news, reading.now) } : {}),
  }
}
