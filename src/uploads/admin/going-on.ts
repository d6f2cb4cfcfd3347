import type { Opening, Uploader } from '../browser/uploader.ts'
import { type Common, nothingInCommon } from './common-values.ts'

/** What the form above the uploader says, and in which language its words are. */
export type Form = { common: Common; locale: string }

type Going = { person: string; uploader: Uploader; form: Form }

/** Of whoever is at this browser, since the page was loaded. */
let going: Going | null = null

/**
 * The form as it was left, while files that were chosen with it are shown; a new one otherwise, and
 * where the address asks for another event or session.
 */
export function formFor(person: string, asked: Pick<Common, 'event' | 'session'>): Form {
  const isLeft = going?.person === person && !going.uploader.isEmpty()
  if (going && isLeft && isMeant(going.form.common, asked)) return going.form
  return { common: { ...nothingInCommon, ...asked }, locale: '' }
}

function isMeant(left: Common, asked: Pick<Common, 'event' | 'session'>): boolean {
  const isNamed = asked.event !== '' || asked.session !== ''
  return !isNamed || (left.event === asked.event && left.session === asked.session)
}

/** Keeps what the form says now: files not sent yet are sent with it. */
export function write(form: Form, said: Form): void {
  Object.assign(form, said)
}

/** The uploader of this person, which goes on while they look at other pages of the admin. */
export async function uploaderFor(form: Form, opening: Opening): Promise<Uploader> {
  const { openUploader } = await import('../browser/uploader.ts')
  const isTheirs = going?.person === opening.scope
  if (!isTheirs) going?.uploader.close()
  const uploader = going && isTheirs ? going.uploader : openUploader(opening)
  if (going?.form !== form) uploader.clearFinished()
  going = { person: opening.scope, uploader, form }
  return uploader
}
