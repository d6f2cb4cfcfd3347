import { z } from 'zod'

/** Something found, as the server told it. */
export const finding = z.object({
  code: z.string(),
  path: z.string(),
  message: z.string(),
  about: z.object({ collection: z.string(), id: z.string() }).optional(),
})
const findingsSchema = z.object({ errors: z.array(finding), warnings: z.array(finding) })

/** What pre-flight has against a story, and what it wants seen. */
export type Findings = z.output<typeof findingsSchema>

export const noFindings: Findings = { errors: [], warnings: [] }

export function findingsIn(answer: unknown): Findings {
  return findingsSchema.safeParse(answer).data ?? noFindings
}

const listSchema = z.array(finding.extend({ level: z.string() })).catch([])

/** The same from one list, as a refused move answers. */
export function findingsAmong(list: unknown): Findings {
  const all = listSchema.parse(list)
  return {
    errors: all.filter(({ level }) => level === 'error'),
    warnings: all.filter(({ level }) => level === 'warning'),
  }
}

export function isClear({ errors, warnings }: Findings): boolean {
  return errors.length + warnings.length === 0
}
