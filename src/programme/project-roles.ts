import { z } from 'zod'
import { localized, ref, rows, text, written } from '../wire/let-out.ts'

/** Who stands behind a series or event, in printed order. */
export const organisationsInRoles = rows(
  z.object({ organisation: written(ref('organisations')), role: text }),
)

/** Papers that are public elsewhere. */
export const documents = rows(z.object({ title: localized, url: text }))
