import type { Payload, PayloadRequest, Where } from 'payload'
import { env } from '../env.ts'
import type { NoticeKind } from './kinds.ts'

/** Somebody who is to be written to. */
export type Recipient = { id: string; name: string; address: string; language: 'en' | 'zh' }

type Asker = { payload: Payload; req?: PayloadRequest | undefined }

/** Those among them who want mail of this kind. */
export async function recipientsFor(
  { payload, req }: Asker,
  kind: NoticeKind,
  among: Where,
): Promise<Recipient[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: among,
    depth: 0,
    limit: 500,
    pagination: false,
    sort: 'name',
    select: { name: true, email: true, mailLanguage: true, mutedMail: true },
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return docs
    .filter(({ mutedMail }) => !(mutedMail ?? []).includes(kind))
    .map(({ email, id, mailLanguage, name }) => ({
      id,
      name,
      address: email,
      language: mailLanguage ?? newsroomLanguage,
    }))
}

const newsroomLanguage = env.languages[0].startsWith('zh') ? 'zh' : 'en'
