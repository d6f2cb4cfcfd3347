import type { CollectionBeforeChangeHook, Field } from 'payload'
import { z } from 'zod'
import { helpForAll } from '../fields/help-for-all.ts'
import { refuse } from '../fields/refuse.ts'
import { rowName } from '../fields/row-name.ts'
import { recordWriters } from './access.ts'
import { cropFaults } from './crops.ts'

/** Where the eye should rest and how the photo is cut: on the picture, and in numbers. */
export function framingFields(): Field[] {
  return [onPicture(), focusField(), cropsField()]
}

function onPicture(): Field {
  return {
    name: 'framing',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/src/photos/admin/framing/framing-field.tsx#FramingField' },
    },
  }
}

/** Where the eye should rest. */
function focusField(): Field {
  const inPercent = (name: string, label: { en: string; zh: string }): Field => ({
    name,
    type: 'number',
    min: 0,
    max: 100,
    defaultValue: 50,
    label,
    admin: { width: '50%', step: 0.1 },
  })
  return {
    name: 'focalPoint',
    type: 'group',
    access: recordWriters,
    label: { en: 'Focal point', zh: '焦点' },
    custom: helpForAll,
    admin: {
      description: {
        en: 'Stays in the picture however it is cropped; per cent from the left and the top.',
        zh: '裁切时始终保留；以距左、距上的百分比表示。',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          inPercent('x', { en: 'From left', zh: '距左' }),
          inPercent('y', { en: 'From top', zh: '距上' }),
        ],
      },
    ],
  }
}

/** Cuts with a name beside those that every photo has. They never touch the original. */
function cropsField(): Field {
  return {
    name: 'crops',
    type: 'array',
    maxRows: 20,
    access: recordWriters,
    label: { en: 'Crops', zh: '裁切' },
    labels: { singular: { en: 'crop', zh: '裁切' }, plural: { en: 'crops', zh: '裁切' } },
    custom: helpForAll,
    admin: {
      disableBulkEdit: true,
      initCollapsed: true,
      components: { RowLabel: rowName('name') },
      description: {
        en: 'For places with a shape of their own, such as a banner. In per cent of the picture; the focal point must lie in each.',
        zh: '用于横幅等特殊版位；以图片的百分比表示，焦点须在每个裁切之内。',
      },
    },
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        maxLength: 31,
        label: { en: 'Name', zh: '名称' },
        admin: { placeholder: 'banner' },
      },
      {
        type: 'row',
        fields: [percent('x', 'From left', '距左'), percent('y', 'From top', '距上')],
      },
      {
        type: 'row',
        fields: [percent('width', 'Width', '宽'), percent('height', 'Height', '高')],
      },
    ],
  }
}

function percent(name: 'x' | 'y' | 'width' | 'height', en: string, zh: string): Field {
  const isLength = name === 'width' || name === 'height'
  return {
    name,
    type: 'number',
    required: true,
    min: isLength ? 1 : 0,
    max: 100,
    defaultValue: isLength ? 100 : 0,
    label: { en, zh },
    admin: { width: '50%', step: 0.1 },
  }
}

const number = z.number().nullish()
const cropsSchema = z.object({
  focalPoint: z.object({ x: number, y: number }).nullish(),
  crops: z
    .array(
      z.object({ name: z.string().nullish(), x: number, y: number, width: number, height: number }),
    )
    .nullish(),
})

/** Refuses a crop, in a draft too, that could not be cut or would cut off what the picture is about. */
export const checkCrops: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  const { crops, focalPoint } = cropsSchema.parse(data)
  const focus = { x: focalPoint?.x ?? 50, y: focalPoint?.y ?? 50 }
  const names = (crops ?? []).map(({ name }) => name ?? '')
  const refusals = (crops ?? []).flatMap((crop, nth) =>
    cropFaults(crop, focus, names.slice(0, nth)).map(({ field, said }) => ({
      path: `crops.${nth}.${field}`,
      said,
    })),
  )
  refuse(refusals, { collection: collection.slug, req })
  return data
}
