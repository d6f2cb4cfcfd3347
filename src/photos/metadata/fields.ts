import type { Field } from 'payload'
import { nobody, only } from '../../access/who.ts'
import { recordWriters, saidByFile } from '../access.ts'
import { fillOtherLanguages } from '../hooks.ts'

const unlisted = { disableBulkEdit: true, disableListColumn: true, disableListFilter: true }
const hidden = { hidden: true, ...unlisted }

/** Where the record came from, and what its file leaves open. */
export function metadataFields(): Field[] {
  return [
    { name: 'origins', type: 'json', access: saidByFile, admin: hidden },
    {
      name: 'conflicts',
      type: 'json',
      access: { create: nobody, update: recordWriters.update },
      admin: hidden,
    },
    creditInCaption(),
    batch(),
    fileNotes(),
    contentCredentials(),
  ]
}

/** What stood after the caption, to be printed back to the letter. */
function creditInCaption(): Field {
  return {
    name: 'creditInCaption',
    type: 'text',
    localized: true,
    access: saidByFile,
    admin: hidden,
    hooks: { beforeChange: [fillOtherLanguages] },
  }
}

/** A `SentBatch`: comes along with a save, which it fills in, and is never stored itself. */
function batch(): Field {
  return {
    name: 'batch',
    type: 'json',
    virtual: true,
    access: { read: nobody, update: only('admin', 'editor', 'photographer') },
    admin: hidden,
  }
}

function fileNotes(): Field {
  return {
    name: 'fileNotes',
    type: 'json',
    access: saidByFile,
    label: { en: 'About the file', zh: '关于文件' },
    admin: {
      position: 'sidebar',
      condition: (data) => Array.isArray(data.fileNotes) && data.fileNotes.length > 0,
      description: {
        en: 'What was guessed or left out when it was read, and whether it is too small.',
        zh: '读取文件时推测或舍弃的内容，以及尺寸是否过小。',
      },
      components: { Field: '/src/photos/admin/file-notes.tsx#FileNotes' },
      ...unlisted,
    },
  }
}

function contentCredentials(): Field {
  return {
    name: 'contentCredentials',
    type: 'checkbox',
    access: saidByFile,
    label: { en: 'Content credentials', zh: '内容凭证' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data.contentCredentials),
      description: {
        en: 'The original carries and keeps a signed account (C2PA) of where it comes from; copies and downloads for publication have none. Public.',
        zh: '原图带有签名的来源记录（C2PA），予以保留；各尺寸副本和“下载用于发布”的文件不含该记录。公开。',
      },
      disableBulkEdit: true,
    },
  }
}
