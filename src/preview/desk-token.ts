import { z } from 'zod'
import { publicTypes, type Ref } from '../wire/documents.ts'
import { previewKey, writeToken } from './token.ts'

/** Minutes for which a page opened at the desk, and the pictures on it, can be loaded. */
const lifetime = 10

/** Stands for a document and a moment where that of a link stands; no link has such an id. */
const form = /^desk-([a-zA-Z]+)-(.+)-[0-9a-z]+$/

/** What somebody of the staff sees a draft with: no link, made anew for each look and kept nowhere. */
export function deskToken({ id, ref }: Ref, secret: string, now: Date): string {
  const expiresAt = new Date(now.getTime() + lifetime * 60_000)
  const claim = { id: `desk-${ref}-${id}-${now.getTime().toString(36)}`, expiresAt }
  return writeToken(claim, previewKey(secret))
}

/** The document a desk token is for; null for the token of a link. */
export function readDeskId(id: string): Ref | null {
  const [, type, of] = form.exec(id) ?? []
  const { data: ref } = z.enum(publicTypes).safeParse(type)
  return ref && of ? { ref, id: of } : null
}
