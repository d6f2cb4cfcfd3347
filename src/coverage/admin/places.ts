import type { Board } from '../board.ts'
import type { BoardRow, Cell } from '../cell.ts'
import { mayUpload, type Viewer } from '../who-may.ts'

type Where = { board: Board; row: BoardRow; viewer: Viewer }

export function storyAddress(id: string): string {
  return `/admin/collections/articles/${id}`
}

/** Where updates of a live blog are written. */
export function composerAddress(id: string): string {
  return `${storyAddress(id)}/live`
}

/** Where a cell leads, or null when there is nothing to open yet. */
export function addressOf(cell: Cell, where: Where): string | null {
  switch (cell.kind) {
    case 'story':
      return cell.stories[0] ? storyAddress(cell.stories[0].id) : null
    case 'quotes':
      return cell.first === null ? null : storyAddress(cell.first)
    case 'live':
      return cell.blog ? composerAddress(cell.blog.id) : null
    case 'photos':
      return photosAddress(cell.count, where)
  }
}

/** To the contact sheet of the session; where there are no photos yet, to bringing some. */
export function photosAddress(count: number, { board, row, viewer }: Where): string {
  const page = count === 0 && mayUpload(viewer) ? 'upload-photos' : 'contact-sheet'
  const session = row.kind === 'session' ? row.id : page === 'contact-sheet' ? 'none' : ''
  const query = new URLSearchParams({ event: board.event.id, ...(session ? { session } : {}) })
  return `/admin/${page}?${query.toString()}`
}
