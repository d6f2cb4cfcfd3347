import type { Writing } from './outbox.ts'

/** What stands in the box and has not been sent. Until somebody chooses a session one is suggested. */
export type Box = Omit<Writing, 'publish'> & { hasChosen: boolean }

export function emptyBox(byline: string[]): Box {
  return {
    id: crypto.randomUUID(),
    headline: '',
    note: { text: '', photos: [] },
    session: null,
    hasChosen: false,
    byline,
    keyEvent: false,
    pinned: false,
  }
}

/** After one was sent: an empty box by the same writer from the same session. */
export function nextBox({ byline, hasChosen, session }: Box): Box {
  return { ...emptyBox(byline), session, hasChosen }
}

/** What was not sent, to be written on. It keeps the session it was written for, or none. */
export function boxOf({ publish: _publish, ...writing }: Writing): Box {
  return { ...writing, id: crypto.randomUUID(), hasChosen: true }
}

/** The same with more photos, each of them once. */
export function withPhotos(box: Box, photos: readonly string[]): Box {
  return { ...box, note: { ...box.note, photos: [...new Set([...box.note.photos, ...photos])] } }
}

/** The session an update out of this box is under, and an embargo of which holds it back. */
export function sessionOf({ hasChosen, session }: Box, suggested: string | null): string | null {
  return hasChosen ? session : suggested
}

/** A headline alone is no update yet. */
export function isEmpty({ note }: Box): boolean {
  return note.text.trim() === '' && note.photos.length === 0
}

/** What a reload must not lose: words, and the session that was chosen for whatever is written next. */
export function isToBeKept(box: Box): boolean {
  return box.hasChosen || !isEmpty(box) || box.headline.trim() !== ''
}

/** Photos on their way belong to what stands in the box: it waits for them, or they are left out. */
export function mayGo(box: Box, uploading: number): boolean {
  return uploading === 0 && !isEmpty(box)
}

/** What a browser kept of a box, or null where it is none. */
export function keptBox(text: string | null): Box | null {
  try {
    const kept = JSON.parse(text ?? 'null')
    const isBox = typeof kept?.note?.text === 'string' && typeof kept.id === 'string'
    return isBox ? { ...kept, hasChosen: kept.hasChosen === true || Boolean(kept.session) } : null
  } catch {
    return null
  }
}
