import type { Field } from 'payload'
import { createdByField } from '../fields/created-by.ts'
import { saidByFile } from './access.ts'

/** What the file itself says. */
export function fileFields(): Field[] {
  return [title(), filename(), ...ownFields(), copies(), download(), ...side()]
}

function title(): Field {
  return {
    name: 'title',
    type: 'text',
    index: true,
    access: saidByFile,
    label: { en: 'Photo', zh: '图片' },
    admin: { hidden: true, disableBulkEdit: true },
  }
}

/** The list shows the picture itself where Payload would print the stored name. */
function filename(): Field {
  return {
    name: 'filename',
    type: 'text',
    label: { en: 'Picture', zh: '图片' },
    admin: { components: { Cell: '/src/photos/admin/photo-cell.tsx#PhotoCell' } },
  }
}

function ownFields(): Field[] {
  const admin = { hidden: true, disableBulkEdit: true, disableListFilter: true }
  return [
    {
      name: 'originalName',
      type: 'text',
      index: true,
      access: saidByFile,
      label: { en: 'File as it came', zh: '原文件名' },
      admin: {
        position: 'sidebar',
        readOnly: true,
        disableBulkEdit: true,
        description: {
          en: 'Its name on the camera or computer it came from. Not public.',
          zh: '图片原来的文件名，不公开。',
        },
      },
    },
    camera(),
    {
      name: 'sha256',
      type: 'text',
      index: true,
      access: saidByFile,
      disableDuplicate: true,
      admin,
    },
    { name: 'phash', type: 'text', access: saidByFile, disableDuplicate: true, admin },
    // Payload's own, which it would let anybody write who changes a photo.
    { name: 'mimeType', type: 'text', access: saidByFile, admin },
    { name: 'filesize', type: 'number', access: saidByFile, admin },
    { name: 'width', type: 'number', access: saidByFile, admin },
    { name: 'height', type: 'number', access: saidByFile, admin },
    { name: 'thumbhash', type: 'text', access: saidByFile, admin },
    { name: 'dominantColor', type: 'text', access: saidByFile, admin },
    {
      name: 'takenAt',
      type: 'date',
      index: true,
      access: saidByFile,
      label: { en: 'Taken', zh: '拍摄时间' },
      admin: {
        hidden: true,
        disableBulkEdit: true,
        components: { Cell: '/src/photos/admin/taken-cell.tsx#TakenCell' },
      },
    },
  ]
}

/** Which camera took it: two of one model have clocks of their own. */
function camera(): Field {
  return {
    name: 'camera',
    type: 'text',
    access: saidByFile,
    label: { en: 'Camera', zh: '相机' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      condition: (data) => Boolean(data.camera),
      description: {
        en: 'Its model and serial number, as the file says. Not public.',
        zh: '文件所载的型号和序列号，不公开。',
      },
    },
  }
}

/** How far the copies are that readers get. */
function copies(): Field {
  return {
    name: 'copies',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/photos/admin/copies.tsx#Copies' },
    },
  }
}

/** The original, ready to be published elsewhere. */
function download(): Field {
  return {
    name: 'download',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/photos/admin/download.tsx#Download' },
    },
  }
}

function side(): Field[] {
  return [
    {
      name: 'lookAlikes',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/src/photos/admin/look-alikes.tsx#LookAlikes' },
      },
    },
    {
      name: 'usedIn',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/src/photos/admin/used-in.tsx#UsedIn' },
      },
    },
    createdByField(),
  ]
}
