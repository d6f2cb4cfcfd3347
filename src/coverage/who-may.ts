import type { Role, Staff } from '../access/roles.ts'
import type { Cell, StoryCell } from './cell.ts'

export type Viewer = Pick<Staff, 'id' | 'role' | 'languages'>

/** Who gives out work and sets deadlines. The server decides in the end. */
export function mayAssign({ role }: { role: Role }): boolean {
  return role === 'admin' || role === 'editor'
}

/** The desk and reporters start stories; translators those that can be translated into their languages. */
export function mayStart(viewer: Viewer, cell: Cell): boolean {
  if (cell.kind === 'live') return mayAssign(viewer) || viewer.role === 'reporter'
  if (cell.kind !== 'story') return false
  return mayAssign(viewer) || viewer.role === 'reporter' || isTheirs(viewer, cell)
}

/** Who brings photos. */
export function mayUpload({ role }: { role: Role }): boolean {
  return role === 'admin' || role === 'editor' || role === 'photographer'
}

function isTheirs({ languages, role }: Viewer, { language, sources }: StoryCell): boolean {
  return role === 'translator' && languages.includes(language) && sources.length > 0
}
