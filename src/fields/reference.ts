import type { CollectionConfig } from 'payload'
import { holdToDrafts } from '../access/hold-to-drafts.ts'
import { keepTrashToTheDesk, referenceAccess, shutToTranslators } from '../access/reference.ts'
import { editable } from './editable.ts'
import { forgetOldAddresses } from './old-address.ts'
import { refuseDeleteWhileUsed, refuseTrashWhileUsed } from './uses.ts'

/**
 * A collection that others point at: the programme, its people, organisations, places and topics.
 * Written by editors, translated by translators, and never taken away while something uses it.
 */
export function reference(config: Omit<CollectionConfig, 'access'>): CollectionConfig {
  const { hooks } = config
  return editable({
    ...config,
    access: referenceAccess,
    fields: shutToTranslators(config.fields),
    hooks: {
      ...hooks,
      beforeChange: [
        holdToDrafts,
        keepTrashToTheDesk,
        refuseTrashWhileUsed,
        ...(hooks?.beforeChange ?? []),
      ],
      beforeDelete: [refuseDeleteWhileUsed, forgetOldAddresses, ...(hooks?.beforeDelete ?? [])],
    },
  })
}
