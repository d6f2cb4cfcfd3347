import type { CollectionBeforeChangeHook } from 'payload'
import { keepOnRestore } from '../fields/keep-on-restore.ts'

const keep = keepOnRestore(
  ...(['originalName', 'sha256', 'phash', 'mimeType', 'filesize', 'width', 'height'] as const),
  ...(['thumbhash', 'dominantColor', 'camera', 'creditInCaption', 'fileNotes'] as const),
  ...(['contentCredentials', 'conflicts'] as const),
)

/**
 * Somebody who restores a version gets its words, and keeps the file that is there, with what that
 * says: Payload leaves the one out, and drops the other, as it does with all that nobody writes.
 */
export const keepFileFacts: CollectionBeforeChangeHook = (saving) =>
  saving.data.filename === saving.originalDoc?.filename ? keep(saving) : saving.data
