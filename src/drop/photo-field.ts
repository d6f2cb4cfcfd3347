import type { RelationshipField } from 'payload'
import { keptBySystem } from './access.ts'

/** The link through which a photo came; whoever sent it has no account. */
export function droppedThroughField(): RelationshipField {
  return {
    name: 'droppedThrough',
    type: 'relationship',
    relationTo: 'dropLinks',
    index: true,
    disableDuplicate: true,
    access: keptBySystem,
    label: { en: 'Came through', zh: '来源链接' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      allowEdit: false,
      disableBulkEdit: true,
      condition: (data) => Boolean(data.droppedThrough),
      description: {
        en: 'The drop link it was sent through. Set by itself.',
        zh: '通过哪个投稿链接收到，自动填写。',
      },
    },
  }
}
