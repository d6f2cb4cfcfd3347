import type { PayloadRequest } from 'payload'
import { codesOf, expandCodes } from '../codes.ts'
import { readProgramme } from '../read-programme.ts'
import type { Batch } from './batch.ts'

const coded = ['headline', 'caption', 'altText', 'extendedDescription'] as const

/** The batch with codes in its words, such as `=s2=`, replaced from the programme of the event. */
export async function withCodes(req: PayloadRequest, batch: Batch, event: unknown): Promise<Batch> {
  const { ifEmpty, replace } = batch
  const of = replace.event ?? event ?? ifEmpty.event
  const texts = [replace, ifEmpty].flatMap((values) => coded.map((name) => values[name] ?? ''))
  const hasCodes = texts.some((text) => expandCodes(text, []).unknown.length > 0)
  const programme = hasCodes && typeof of === 'string' ? await readProgramme(req, of) : null
  if (programme === null) return batch
  const codes = codesOf(programme)
  const expanded = (values: Batch['replace']): Batch['replace'] => {
    const words = coded.flatMap((name) => {
      const text = values[name]
      return text ? [[name, expandCodes(text, codes).text] as const] : []
    })
    return { ...values, ...Object.fromEntries(words) }
  }
  return { ifEmpty: expanded(ifEmpty), replace: expanded(replace) }
}
