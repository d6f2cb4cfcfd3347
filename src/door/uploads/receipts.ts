import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../../originals/disk.ts'
import type { Receipt } from '../../uploads/receipt.ts'

type Kept = { receipt: Receipt; size: number }

const keptSchema = z.object({
  size: z.number(),
  receipt: z.discriminatedUnion('result', [
    z.object({
      ...{ result: z.literal('saved'), status: z.literal(201), id: z.string() },
      ...{ name: z.string(), sha256: z.string(), at: z.string() },
    }),
    z.object({
      ...{ result: z.literal('here'), status: z.literal(409), id: z.string().nullable() },
      reason: z.string(),
    }),
    z.object({
      ...{ result: z.literal('refused'), status: z.number(), code: z.string(), reason: z.string() },
    }),
  ]),
})

/** What became of uploads, beside their parts, for those whose answer was lost on the way. */
export function keepReceipts(folder: string) {
  const nameOf = (id: string): string => `${id}.receipt.json`
  return {
    async of(id: string): Promise<Kept | null> {
      const text = await readFile(join(folder, nameOf(id)), 'utf8').catch(() => null)
      return text === null ? null : keptSchema.parse(JSON.parse(text))
    },
    keep: (id: string, kept: Kept): Promise<void> =>
      writeWhole(folder, nameOf(id), Buffer.from(JSON.stringify(kept))),
  }
}
