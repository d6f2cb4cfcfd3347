import { notFound } from 'next/navigation.js'
import type { DocumentViewServerProps } from 'payload'
import { staff } from '../../access/roles.ts'
import { readBoard } from '../read-board.ts'
import { CoverageBoard } from './board.tsx'

/** The coverage of an event at `/admin/collections/events/…/coverage`. */
export async function CoverageView({ initPageResult: { docID, req } }: DocumentViewServerProps) {
  const viewer = staff(req)
  const board = viewer && (await readBoard(req, String(docID), new Date()))
  if (!viewer || !board) return notFound()
  const { id, languages, role } = viewer
  return <CoverageBoard initial={board} key={board.event.id} viewer={{ id, languages, role }} />
}
