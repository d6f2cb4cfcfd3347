import { type Role, roleOf } from './roles.ts'

/** What access functions of collections and of fields have in common. */
export type Claimant = { req: { user?: unknown } }

/** Answers the same for every document, so that it serves as any kind of access function. */
export type Who = (claimant: Claimant) => boolean

export const nobody: Who = () => false

export const anyStaff: Who = ({ req }) => roleOf(req.user) !== null

/** Only people with one of these roles. */
export function only(...allowed: Role[]): Who {
  return ({ req }) => {
    const role = roleOf(req.user)
    return role !== null && allowed.includes(role)
  }
}

/** Those who decide what readers see. */
export const desk = only('admin', 'editor')
