import type { JSONField, JsonObject, PayloadRequest } from 'payload'
import { z } from 'zod'
import { nobodyWrites } from './access.ts'

/** Who changed any of the content since somebody else approved it; each save notes its own. */
export function writersField(): JSONField {
  return {
    name: 'writtenBy',
    type: 'json',
    hidden: true,
    disableDuplicate: true,
    access: nobodyWrites,
    label: { en: 'Written by', zh: '撰写者' },
    admin: { disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  }
}

const writersSchema = z.array(z.string()).catch([])

/** The accounts whose words in this story nobody else has approved. */
export function writersOf({ writtenBy }: JsonObject): string[] {
  return writersSchema.parse(writtenBy)
}

/** The writers of a save, and those of the revision that is published with it. */
export function together(some: string[], others: string[] = []): string[] {
  return [...new Set([...some, ...others])]
}

const contextKey = 'rostrumAlsoWrote'

/** Remembers that a save of this story brings words of somebody else than whoever saves it. */
export function alsoWrote(req: PayloadRequest, id: string, writer: string): void {
  req.context[contextKey] = { id, writer }
}

/** Who wrote what a save of this story brings, besides whoever saves it. */
export function othersWho(req: PayloadRequest, id: string): string[] {
  const { data } = alsoSchema.safeParse(req.context[contextKey])
  return data?.id === id ? [data.writer] : []
}

const alsoSchema = z.object({ id: z.string(), writer: z.string() })

/** An approval stands for the words of everybody but whoever gives it. */
export function writersLeft(story: JsonObject, approver: string): string[] {
  return writersOf(story).filter((writer) => writer === approver)
}
