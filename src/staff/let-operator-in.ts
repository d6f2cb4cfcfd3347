import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { demoDomain, endangers, type Exposure } from './demo-account.ts'

/** The account made for an operator who has none; they give it their own name and address. */
const operator = 'administrator@newsroom.invalid'

/**
 * On a public address the example accounts are refused, and where there is no other administrator
 * nobody could log in. Then this makes an account for whoever reads our terminal, and gives a new
 * way to set its password at every start until it has an address of its own.
 * @returns the one-time address where they set it, good for an hour; null when it is not needed.
 */
export async function letOperatorIn(
  payload: Payload,
  exposure: Exposure & { publicUrl: string },
): Promise<{ account: string; address: string } | null> {
  if (!endangers(demoDomain, exposure)) return null
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'admin' } },
    depth: 0,
    limit: 0,
    overrideAccess: true,
  })
  const own = docs.filter(({ email }) => !endangers(email, exposure))
  if (docs.length === 0 || own.some(({ email }) => email !== operator)) return null
  if (own.length === 0) await makeAccount(payload)
  const data = { email: operator }
  const token = await payload.forgotPassword({ collection: 'users', data, disableEmail: true })
  return { account: operator, address: `${exposure.publicUrl}/admin/reset/${token}` }
}

async function makeAccount(payload: Payload): Promise<void> {
  await payload.create({
    collection: 'users',
    data: {
      name: 'Administrator',
      email: operator,
      password: randomBytes(24).toString('base64url'),
      role: 'admin',
    },
    depth: 0,
    overrideAccess: true,
  })
}
