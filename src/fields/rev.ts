import type { FieldHook, NumberField, PayloadRequest } from 'payload'

/** What is known about a save from its first moment on: the revision it makes, and how it was asked for. */
export type Save = {
  rev: number
  kind: 'draft' | 'autosave' | 'whole' | 'restoreVersion' | 'delete'
  /** Goes into the newest version only, and leaves what readers see as it is. */
  isDraft: boolean
}

/**
 * The number every save raises by one. A save says on which one it was written; if another was
 * faster, it is refused instead of overwriting the other's words.
 */
export function revField(): NumberField {
  return {
    name: 'rev',
    type: 'number',
    label: { en: 'Revision', zh: '修订号' },
    defaultValue: 1,
    disableDuplicate: true,
    admin: {
      hidden: true,
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
    },
    hooks: { beforeChange: [writeClaimed] },
  }
}

/** Remembers the save for its hooks, which run under the same request. */
export function rememberSave(req: PayloadRequest, key: SaveKey, save: Save): void {
  const saves = savesOf(req) ?? new Map<string, Save>()
  saves.set(nameOf(key), save)
  req.context[contextKey] = saves
}

/** The save of this document that is under way, if one is. */
export function saveUnderWay(req: PayloadRequest, key: SaveKey): Save | undefined {
  return savesOf(req)?.get(nameOf(key))
}

type SaveKey = { collection: string; id: string }

const contextKey = 'rostrumSaves'

const nameOf = ({ collection, id }: SaveKey): string => `${collection}/${id}`

function savesOf(req: PayloadRequest): Map<string, Save> | undefined {
  const saves: unknown = req.context[contextKey]
  return saves instanceof Map ? saves : undefined
}

const writeClaimed: FieldHook = ({ collection, operation, originalDoc, req }) => {
  if (operation === 'create' || !collection) return 1
  const save = saveUnderWay(req, { collection: collection.slug, id: String(originalDoc?.id) })
  return save?.rev ?? originalDoc?.rev
}
