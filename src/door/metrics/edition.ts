import { statSync } from 'node:fs'
import type { Edition } from '../../wire/edition.ts'
import type { LabelledReading, Reading } from './metrics.ts'

/** How large the edition is and how far it has come. */
export function editionReadings(
  edition: Edition,
  clock: () => Date,
): (Reading | LabelledReading)[] {
  return [
    {
      name: 'rostrum_edition_documents',
      help: 'Documents that are public now',
      isShared: true,
      label: 'type',
      read: () => edition.counts(clock()),
    },
    {
      name: 'rostrum_edition_bytes',
      help: 'Size of the edition on disk with its journal',
      isShared: true,
      read: () => sizeOf(edition.path) + sizeOf(`${edition.path}-wal`),
    },
    {
      name: 'rostrum_edition_seq',
      help: 'Number of the newest change',
      isShared: true,
      read: () => edition.seq(),
    },
  ]
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
