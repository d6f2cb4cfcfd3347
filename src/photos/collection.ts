import { join } from 'node:path'
import type { CollectionConfig } from 'payload'
import { holdToDrafts } from '../access/hold-to-drafts.ts'
import { droppedThroughField } from '../drop/photo-field.ts'
import { env } from '../env.ts'
import { rememberCreator } from '../fields/created-by.ts'
import { editable } from '../fields/editable.ts'
import { keepOnRestore } from '../fields/keep-on-restore.ts'
import { refuseDeleteWhileUsed, refuseTrashWhileUsed } from '../fields/uses.ts'
import { fillEventOfSession } from '../programme/event-of-session.ts'
import { photoAccess } from './access.ts'
import { refuseBurdens } from './burdens.ts'
import { copiesEndpoint } from './copies-endpoint.ts'
import { checkCrops, framingFields } from './crop-fields.ts'
import { showClockOfEvent } from './event-clock.ts'
import { fileFields } from './file-fields.ts'
import { takenTypes } from './file-kind.ts'
import { dateIt, describeFile, nameIt } from './hooks.ts'
import { keepFileFacts } from './keep-file-facts.ts'
import { composeRecord } from './metadata/compose-record.ts'
import { metadataFields } from './metadata/fields.ts'
import { showOrigins } from './metadata/show-origins.ts'
import { publicationEndpoint } from './publication-endpoint.ts'
import { refuseUnready } from './refuse-unready.ts'
import { lookAlikesEndpoint, sayLookAlikes } from './say-look-alikes.ts'
import { rightsFields } from './rights-fields.ts'
import {
  noteAcknowledgement,
  noteEndOfRights,
  noteFirstShowing,
  noteKill,
  refuseOddLeases,
  refuseToPublishKilled,
} from './rights-hooks.ts'
import { sceneFields } from './scene-fields.ts'
import { sayCodes } from './say-codes.ts'
import { serveOriginal } from './serve.ts'
import { editsEndpoint } from './sheet/edits-endpoint.ts'
import { framesEndpoint } from './sheet/frames-endpoint.ts'
import { markFields } from './sheet/mark-fields.ts'
import { publicationsEndpoint, readinessEndpoint } from './sheet/publications-endpoints.ts'
import { takeIn } from './take-in.ts'
import { adminThumbnail, thumbnailEndpoint } from './thumbnail.ts'
import { usesEndpoint } from './uses-endpoint.ts'
import { wordFields } from './word-fields.ts'

/** What may be done with a photo, and no older version takes back. */
const keepRightsOnRestore = keepOnRestore(
  'pubStatus',
  'killedAt',
  'hadReaders',
  'killReason',
  'embargoUntil',
  'embargoTimeZone',
  'usageCategory',
  'leases',
  'restrictions',
  'acknowledged',
  'acknowledgedAt',
  'acknowledgedBy',
  'acknowledgedRestrictions',
  'firstPublishedAt',
)

/** Photographs: the original as it came, and the record about it. */
export const Photos: CollectionConfig = takingIn(
  editable({
    slug: 'photos',
    labels: {
      singular: { en: 'Photo', zh: '图片' },
      plural: { en: 'Photos', zh: '图片' },
    },
    admin: {
      group: { en: 'Photographs', zh: '图片' },
      useAsTitle: 'title',
      defaultColumns: ['filename', 'creditText', 'event', 'takenAt', 'rightsUntil', '_status'],
      listSearchableFields: ['title', 'originalName', 'creditText'],
      components: {
        edit: { beforeDocumentControls: ['/src/photos/admin/kill-button.tsx#KillButton'] },
        beforeListTable: [
          '/src/desk/admin/saved-views.tsx#SavedViews',
          '/src/photos/admin/of-event.tsx#OfEvent',
          '/src/uploads/admin/upload-link.tsx#UploadLink',
          '/src/photos/sheet/admin/sheet-link.tsx#ListSheetLink',
        ],
      },
      description: {
        en: 'Caption, credit and date are read from the files.',
        zh: '说明、署名和时间会自动从文件中读取。',
      },
    },
    access: photoAccess,
    defaultSort: '-createdAt',
    disableDuplicate: true,
    endpoints: [
      thumbnailEndpoint,
      framesEndpoint,
      editsEndpoint,
      readinessEndpoint,
      publicationsEndpoint,
      copiesEndpoint,
      publicationEndpoint,
      usesEndpoint,
      lookAlikesEndpoint,
    ],
    fields: [
      {
        name: 'note',
        type: 'ui',
        admin: {
          disableListColumn: true,
          components: { Field: '/src/photos/admin/readers-note.tsx#ReadersNote' },
        },
      },
      {
        type: 'tabs',
        tabs: [
          { label: { en: 'Words', zh: '文字' }, fields: showOrigins(wordFields()) },
          { label: { en: 'Scene', zh: '场景' }, fields: showOrigins(sceneFields()) },
          { label: { en: 'Rights', zh: '权利' }, fields: showOrigins(rightsFields()) },
          { label: { en: 'Crops', zh: '裁切' }, fields: framingFields() },
        ],
      },
      ...fileFields(),
      ...metadataFields(),
      ...markFields(),
      droppedThroughField(),
    ],
    hooks: {
      beforeValidate: [rememberCreator],
      beforeChange: [
        holdToDrafts,
        keepRightsOnRestore,
        keepFileFacts,
        refuseToPublishKilled,
        refuseOddLeases,
        describeFile,
        sayCodes,
        composeRecord,
        fillEventOfSession,
        showClockOfEvent,
        dateIt,
        nameIt,
        refuseUnready,
        checkCrops,
        refuseBurdens,
        noteAcknowledgement,
        noteKill,
        noteFirstShowing,
        noteEndOfRights,
        refuseTrashWhileUsed,
      ],
      beforeDelete: [refuseDeleteWhileUsed],
      afterOperation: [sayLookAlikes],
    },
    upload: {
      adminThumbnail,
      bulkUpload: false,
      crop: false,
      disableLocalStorage: true,
      displayPreview: true,
      focalPoint: false,
      handlers: [serveOriginal],
      mimeTypes: [...takenTypes],
      pasteURL: false,
      // Payload removes files it believes to lie here; ours lie elsewhere and are swept.
      staticDir: join(env.dataDir, 'no-uploads-here'),
    },
  }),
)

/** A file is looked at and stored before the save takes its turn: others need not wait for that. */
function takingIn(config: CollectionConfig): CollectionConfig {
  const beforeOperation = [takeIn, ...(config.hooks?.beforeOperation ?? [])]
  return { ...config, hooks: { ...config.hooks, beforeOperation } }
}
