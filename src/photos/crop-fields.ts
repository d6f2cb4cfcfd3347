import type { CollectionBeforeChangeHook, Field } from 'payload'
import { z } from 'zod'
import { helpForAll } from '../fields/help-for-all.ts'
import { refuse } from '../fields/refuse.ts'
import { rowName } from '../fields/row-name.ts'
import { recordWriters } from './access.ts'
import { cropFaults } from './crops.ts'

/** Cuts with a name beside those that every photo has. They never touch the original. */
export function cropsField(): Field {
  return {
    name: 'crops',
    type: 'array',
    maxRows: 20,
    access: recordWriters,
    label: { en: 'Crops', zh: '裁切' },
    labels: { singular: { en: 'crop', zh: '裁切' }, plural: { en: 'crops', zh: '裁切' } },
    custom: helpForAll,
    admin: {
      position: 'sidebar',
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
    admin: { width: '50%', step: 1 },
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
