import type { CollectionBeforeOperationHook, PayloadRequest, TextareaField } from 'payload'
import { z } from 'zod'
import { inEveryLanguage, saidSchema } from '../fields/in-every-language.ts'

/** Where somebody who kills a document says why. It goes into the audit log and is stored nowhere else. */
export function whyField(): TextareaField {
  return {
    name: 'why',
    type: 'textarea',
    virtual: true,
    maxLength: 1000,
    disableDuplicate: true,
    label: { en: 'Why it is killed', zh: '撤稿原因' },
    admin: {
      rows: 2,
      // Payload takes what is not stored for something nobody writes.
      readOnly: false,
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
      condition: ({ killedAt, pubStatus }) => pubStatus === 'canceled' && !killedAt,
      description: {
        en: 'For the audit log, so that colleagues know later. Readers are not told. Publish to kill it.',
        zh: '记入审计日志，供同事日后查阅，读者看不到。点击发布后即撤稿。',
      },
    },
  }
}

const sentSchema = z.object({
  data: z.looseObject({ why: z.unknown() }),
  draft: z.boolean().nullish(),
})

/** Takes the reason out of what a save wants written, and hands it to the audit log. */
export const hearWhy: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const sent = operation === 'update' ? sentSchema.safeParse(args) : null
  if (!sent?.success || !('why' in sent.data.data)) return
  const { data, draft } = sent.data
  const { why, ...words } = data
  if (!draft && typeof why === 'string' && why.trim() !== '') req.context.why ??= why
  return { ...args, data: words }
}

/**
 * The reason given with the request: in the form, as `?why=…`, or as `context.why` in code, where
 * the program says its own in every language.
 */
export function reasonOf({ context, query }: PayloadRequest): string | undefined {
  const said = saidSchema.safeParse(context.why)
  return said.success ? inEveryLanguage(said.data) : whyIn(context.why ?? query?.why)
}

/** A reason somebody wrote, if they did. */
export function whyIn(why: unknown): string | undefined {
  return typeof why === 'string' && why.trim() !== '' ? why.trim().slice(0, 1000) : undefined
}
