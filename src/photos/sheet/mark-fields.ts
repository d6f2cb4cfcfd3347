import type { Field } from 'payload'
import { recordWriters } from '../access.ts'

/** How the photo desk sorts what came in: stars and a choice. Neither ever leaves the house. */
export function markFields(): Field[] {
  return [
    {
      name: 'pick',
      type: 'select',
      defaultValue: 'none',
      index: true,
      access: recordWriters,
      label: { en: 'Choice', zh: '取舍' },
      admin: {
        position: 'sidebar',
        description: {
          en: 'Made on the contact sheet with P, X and U. Not public.',
          zh: '在缩略图表中按 P、X、U 标记，不公开。',
        },
      },
      options: [
        { value: 'none', label: { en: 'Not decided', zh: '未定' } },
        { value: 'picked', label: { en: 'Picked', zh: '选用' } },
        { value: 'rejected', label: { en: 'Rejected', zh: '弃用' } },
      ],
    },
    {
      name: 'rating',
      type: 'number',
      min: 0,
      max: 5,
      defaultValue: 0,
      index: true,
      access: recordWriters,
      label: { en: 'Stars', zh: '星级' },
      admin: {
        position: 'sidebar',
        step: 1,
        description: {
          en: 'From 0 to 5, given on the contact sheet with the keys 0 to 5. Not public.',
          zh: '0 至 5 星，在缩略图表中按数字键标记，不公开。',
        },
      },
    },
  ]
}
