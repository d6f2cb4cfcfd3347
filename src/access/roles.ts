import { z } from 'zod'

/** What a member of staff is at the desk; everybody is exactly one of these. */
export const roles = [
  'admin',
  'editor',
  'reporter',
  'translator',
  'photographer',
  'viewer',
] as const

export type Role = (typeof roles)[number]

/** Somebody who has signed in, or a machine with an API key. */
export type Staff = { id: string; name: string; role: Role; languages: string[] }

const staffSchema = z.object({
  collection: z.literal('users').optional(),
  id: z.string(),
  name: z.string().nullish(),
  role: z.enum(roles),
  languages: z.array(z.string()).nullish(),
})

/** Who makes this request, or null for a stranger and for whoever is not of our staff. */
export function staff(req: { user?: unknown }): Staff | null {
  const parsed = staffSchema.safeParse(req.user)
  if (!parsed.success) return null
  const { id, languages, name, role } = parsed.data
  return { id, name: name ?? '', role, languages: languages ?? [] }
}

export function roleOf(user: unknown): Role | null {
  return staff({ user })?.role ?? null
}
