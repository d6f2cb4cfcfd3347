import { z } from 'zod'

/** What is kept of one attempt. `answer` is the beginning of what came back. */
export const attemptSchema = z.object({
  at: z.string(),
  ms: z.number(),
  status: z.number().nullable(),
  answer: z.string().nullable(),
  error: z.string().nullable(),
})

export type Attempt = z.infer<typeof attemptSchema>
