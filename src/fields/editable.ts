import type { CollectionConfig, UIField } from 'payload'
import { recordRemoval, recordSave } from '../staff/audit.ts'
import { hearWhy } from '../staff/why.ts'
import { offerPreview } from '../preview/offer.ts'
import { keepRefused } from '../rescue/keep-refused.ts'
import { refuseOfAnother, unlockOfAnother } from '../rescue/of-another.ts'
import { lockEndpoints, newsEndpoint } from '../together/endpoints.ts'
import { rememberLock } from '../together/lock-before.ts'
import { keepLock } from '../together/lock.ts'
import { tellTheWire, tellTheWireOfRemoval } from '../wire/tell.ts'
import { requireAccess } from '../access/assert.ts'
import { claimFirst } from './claim-first.ts'
import { copyAsDraft } from './copy-as-draft.ts'
import { giveBackRefused } from './give-back.ts'
import {
  autosaveDraftsOnly,
  publishNewestDrafts,
  takeDownWhateverElse,
  trashWhole,
} from './publication.ts'
import { idField } from './id.ts'
import { withMentions } from './mentions.ts'
import { revField } from './rev.ts'
import { sayInTheirLanguage } from './say-in-their-language.ts'
import { sayRefusals } from './say-refusals.ts'
import { answerSpared, spareEmptyAutosave } from './spare-autosave.ts'
import { refuseUnusable } from './unusable.ts'

/**
 * What every collection that people edit has in common: a stable id, a revision that refuses stale
 * saves, an entry in the audit log, word to the wire, preview links where readers get it, drafts, versions without limit, and a trash.
 * `versions: false` and `trash: false` leave those out.
 * @throws Error at once when an access function is missing.
 */
export function editable(given: CollectionConfig): CollectionConfig {
  const config = withMentions(given)
  const { hooks } = config
  const hasDrafts = config.versions !== false
  return {
    trash: true,
    versions: {
      maxPerDoc: 0,
      drafts: { autosave: false, schedulePublish: false, validate: false },
    },
    ...config,
    admin: restoringOnRevision(askAndAnswer(offerPreview(config))),
    access: requireAccess(config),
    endpoints: [
      ...(config.endpoints || []),
      ...(config.lockDocuments === false ? [] : lockEndpoints),
      ...(hasDrafts ? [newsEndpoint] : []),
    ],
    fields: [idField(), revField(), ...(hasDrafts ? [newsField()] : []), ...config.fields],
    hooks: {
      ...hooks,
      afterError: [
        answerSpared,
        sayInTheirLanguage,
        sayRefusals,
        keepRefused,
        unlockOfAnother,
        ...(hooks?.afterError ?? []),
      ],
      beforeOperation: [
        refuseOfAnother,
        hearWhy,
        trashWhole,
        autosaveDraftsOnly,
        takeDownWhateverElse,
        publishNewestDrafts,
        copyAsDraft,
        spareEmptyAutosave,
        rememberLock,
        claimFirst,
        ...(hooks?.beforeOperation ?? []),
      ],
      afterOperation: [...(hooks?.afterOperation ?? []), giveBackRefused],
      beforeValidate: [refuseUnusable, ...(hooks?.beforeValidate ?? [])],
      afterChange: [...(hooks?.afterChange ?? []), recordSave, keepLock, tellTheWire],
      afterDelete: [...(hooks?.afterDelete ?? []), recordRemoval, tellTheWireOfRemoval],
    },
  }
}

/**
 * A form says at the field why a draft was not saved, as Payload does for publishing only, asks why
 * something is withdrawn, and calls what has no title yet new.
 */
function askAndAnswer(admin: CollectionConfig['admin']): CollectionConfig['admin'] {
  const edit = admin?.components?.edit
  const quiet = ['show-refusals.tsx#ShowRefusals', 'new-title.tsx#NewTitle']
  const controls = [
    '/src/rescue/admin/refused-save.tsx#RefusedSave',
    '/src/together/admin/said-lock.tsx#SaidLock',
    ...quiet.map((name) => `/src/fields/admin/${name}`),
  ]
  const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), ...controls]
  const UnpublishButton =
    edit?.UnpublishButton ?? '/src/staff/admin/unpublish-button.tsx#UnpublishButton'
  const components = {
    ...admin?.components,
    beforeListTable: [
      ...(admin?.components?.beforeListTable ?? []),
      '/src/rescue/unsaved/admin/left-here.tsx#LeftHere',
    ],
    edit: { ...edit, beforeDocumentControls, UnpublishButton },
  }
  return { ...admin, components }
}

/** Where a form says what others do to its document meanwhile. */
function newsField(): UIField {
  const components = { Field: '/src/together/admin/news-line.tsx#NewsLine' }
  return { name: 'news', type: 'ui', admin: { disableListColumn: true, components } }
}

/** Pages of versions say on which revision they restore. */
function restoringOnRevision(admin: CollectionConfig['admin']): CollectionConfig['admin'] {
  const components = admin?.components
  const version = { actions: ['/src/fields/admin/restore-on.tsx#RestoreOn'] }
  const edit = Object.fromEntries(Object.entries({ ...components?.views?.edit, version }))
  const views = { ...components?.views, edit }
  return { ...admin, components: { ...components, views } }
}
