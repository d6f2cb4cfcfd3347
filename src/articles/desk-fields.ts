import type { Field } from 'payload'
import { desk } from '../access/who.ts'
import { createdByField } from '../fields/created-by.ts'
import { helpForAll } from '../fields/help-for-all.ts'
import { standingFields } from '../fields/standing.ts'
import { zonedTime } from '../fields/zoned-time.ts'
import { deskDecides, nobodyWrites } from './access.ts'
import { stageLabels } from './stage-labels.ts'

/** What the desk says to each other about it. */
export function deskFields(): Field[] {
  return [
    ...standingFields(
      {
        en: 'Withheld: readers do not see it until it is usable again, whatever else is said. Killing is above, in the menu of the main button.',
        zh: '暂缓：在恢复“可用”之前，读者看不到。撤稿请用上方主按钮的菜单。',
      },
      { killsByAct: true },
    ),
    {
      name: 'edNote',
      type: 'textarea',
      maxLength: 1000,
      label: { en: 'Note to readers', zh: '编者按' },
      admin: {
        rows: 2,
        description: { en: 'Public, above the article.', zh: '公开，显示在正文上方。' },
      },
    },
    {
      name: 'internalNote',
      type: 'textarea',
      label: { en: 'Note to the desk', zh: '内部备注' },
      admin: { rows: 3, description: { en: 'Never leaves the newsroom.', zh: '仅编辑部可见。' } },
    },
    urgency(),
    {
      name: 'breaking',
      type: 'checkbox',
      index: true,
      access: deskDecides,
      label: { en: 'Breaking', zh: '突发' },
      admin: {
        description: {
          en: 'Front ends put it at the very top. Take it off once it is no longer new.',
          zh: '前端将其置于最显著位置；不再紧急时请取消。',
        },
      },
    },
    approval(),
    ...deskHistory(),
  ]
}

function urgency(): Field {
  return {
    name: 'urgency',
    type: 'number',
    min: 1,
    max: 9,
    label: { en: 'Urgency', zh: '紧急程度' },
    admin: {
      step: 1,
      description: { en: '1 is a flash, 5 is normal, 9 can wait.', zh: '1 最急，5 普通，9 可缓。' },
    },
  }
}

function approval(): Field {
  return {
    name: 'approval',
    type: 'group',
    label: { en: 'Approval', zh: '审定' },
    access: nobodyWrites,
    custom: helpForAll,
    admin: {
      condition: (data) => Boolean(data.approval?.at),
      description: {
        en: 'Who approved which revision, and when. Set by itself.',
        zh: '何人何时审定了哪一修订，自动填写。',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'revision',
            type: 'number',
            disableDuplicate: true,
            label: { en: 'Revision', zh: '修订号' },
          },
          {
            name: 'by',
            type: 'relationship',
            relationTo: 'users',
            disableDuplicate: true,
            label: { en: 'By', zh: '审定人' },
          },
          { name: 'at', type: 'date', disableDuplicate: true, label: { en: 'At', zh: '时间' } },
        ],
      },
      { name: 'hash', type: 'text', disableDuplicate: true, admin: unseen },
      { name: 'voidedAt', type: 'date', disableDuplicate: true, admin: unseen },
      {
        name: 'voidedBy',
        type: 'relationship',
        relationTo: 'users',
        disableDuplicate: true,
        admin: unseen,
      },
    ],
  }
}

const unseen = {
  hidden: true,
  disableBulkEdit: true,
  disableListColumn: true,
  disableListFilter: true,
} satisfies Field['admin']

/** What the desk's buttons write down: who submitted it, why it came back, where it was before. */
function deskHistory(): Field[] {
  const by = { name: 'by', type: 'relationship', relationTo: 'users' } as const
  return [
    {
      name: 'submitted',
      type: 'group',
      label: { en: 'Submitted', zh: '送审' },
      access: nobodyWrites,
      admin: { hidden: true },
      fields: [
        { ...by, disableDuplicate: true, label: { en: 'Submitted by', zh: '送审人' } },
        { name: 'at', type: 'date', disableDuplicate: true },
      ],
    },
    {
      name: 'sentBack',
      type: 'group',
      label: { en: 'Sent back', zh: '退回' },
      access: nobodyWrites,
      admin: { hidden: true },
      fields: [
        { ...by, disableDuplicate: true, label: { en: 'Sent back by', zh: '退回人' } },
        { name: 'at', type: 'date', disableDuplicate: true },
        { name: 'why', type: 'textarea', disableDuplicate: true },
      ],
    },
    {
      name: 'heldFrom',
      type: 'text',
      disableDuplicate: true,
      access: nobodyWrites,
      admin: unseen,
    },
    {
      name: 'heldBy',
      type: 'text',
      disableDuplicate: true,
      access: nobodyWrites,
      admin: unseen,
    },
  ]
}

/** What speaks against publishing it, beside the story. */
export function checksField(): Field {
  return {
    name: 'checks',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '/src/articles/admin/checks.tsx#Checks' },
    },
  }
}

/** Where it stands and whose it is, beside the story. */
export function sideFields(): Field[] {
  return [
    {
      name: 'toFollow',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/src/translations/admin/to-follow.tsx#ToFollow' },
      },
    },
    stageField(),
    statusField(),
    assignee(),
    {
      ...zonedTime({
        name: 'dueAt',
        zone: { kind: 'field', name: 'displayTimeZone' },
        index: true,
        label: { en: 'Due', zh: '截稿时间' },
        help: {
          en: 'When the desk has to have it, on the clock under Dates. Not public.',
          zh: '交稿时间，以“时间”页所选时区为准。不公开。',
        },
        admin: { position: 'sidebar' },
      }),
      access: deskDecides,
    },
    deskName(),
    createdByField(),
  ]
}

function stageField(): Field {
  return {
    name: 'stage',
    type: 'select',
    required: true,
    defaultValue: 'drafting',
    index: true,
    disableDuplicate: true,
    options: stageLabels,
    label: { en: 'Stage', zh: '阶段' },
    admin: {
      components: { Cell: '/src/articles/admin/stage-cell.tsx#StageCell' },
      readOnly: true,
      disableBulkEdit: true,
      position: 'sidebar',
      description: {
        en: 'Where it stands. The buttons above move it on.',
        zh: '稿件所处阶段，用上方按钮推进。',
      },
    },
  }
}

/** Payload's own field, with a cell that knows of translations whose original was killed. */
function statusField(): Field {
  return {
    name: '_status',
    type: 'select',
    label: { en: 'Status', zh: '状态' },
    // Payload adds its own.
    options: [],
    admin: { components: { Cell: '/src/articles/admin/stage-cell.tsx#StatusCell' } },
  }
}

function assignee(): Field {
  return {
    name: 'assignee',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    access: { update: desk, create: desk },
    filterOptions: { role: { in: ['admin', 'editor', 'reporter', 'translator'] } },
    label: { en: 'Assigned to', zh: '负责人' },
    admin: {
      position: 'sidebar',
      description: { en: 'Who works on it now.', zh: '当前负责人。' },
    },
  }
}

function deskName(): Field {
  return {
    name: 'desk',
    type: 'text',
    index: true,
    access: deskDecides,
    label: { en: 'Desk', zh: '部门' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Whose story it is, such as Environment; the list can be filtered by it. Not public.',
        zh: '所属部门，如“环境”；列表可按此筛选，不公开。',
      },
    },
  }
}
