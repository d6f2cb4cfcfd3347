import type { CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'
import { refuse } from '../fields/refuse.ts'

/** Characters, as people count them. */
const shortest = 10

const setting = z.object({ data: z.object({ password: z.string().min(1) }) })

/** Refuses a password that is too short wherever one is set, for the first administrator too. */
export const refuseShortPasswords: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return
  const { data: asked } = setting.safeParse(args)
  const isShort = asked !== undefined && [...asked.data.password].length < shortest
  refuse(isShort ? [{ path: 'password', said: tooShort }] : [], {
    collection: collection.slug,
    req,
  })
}

const tooShort = {
  en: `Write a password of at least ${shortest} characters: a few words in a row are easy to keep in mind.`,
  zh: `密码至少 ${shortest} 个字符：几个词连在一起既安全又好记。`,
}
