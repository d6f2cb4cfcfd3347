import type { Staff } from '../../access/roles.ts'
import type { Frame } from './frame.ts'

export type Viewer = Pick<Staff, 'id' | 'role' | 'languages'>

/** Who chooses and credits a photo: the desk, and whoever brought it. The server decides in the end. */
export function mayMark({ id, role }: Viewer, { createdBy }: Pick<Frame, 'createdBy'>): boolean {
  return isDesk(role) || (role === 'photographer' && createdBy === id)
}

/** Who writes headline, caption and alt text: they, and translators in their languages. */
export function mayWrite(
  viewer: Viewer,
  frame: Pick<Frame, 'createdBy'>,
  language: string,
): boolean {
  const { languages, role } = viewer
  return mayMark(viewer, frame) || (role === 'translator' && languages.includes(language))
}

/** Who decides what readers see. */
export function mayPublish({ role }: Viewer): boolean {
  return isDesk(role)
}

/** Whether there is any photo this person could change. */
export function mayChangeAny({ role }: Viewer): boolean {
  return role !== 'viewer' && role !== 'reporter'
}

/** Who brings photos. */
export function mayBring({ role }: Viewer): boolean {
  return isDesk(role) || role === 'photographer'
}

function isDesk(role: Viewer['role']): boolean {
  return role === 'admin' || role === 'editor'
}
