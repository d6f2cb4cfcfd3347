import type { GlobalConfig, PayloadRequest } from 'payload'
import { z } from 'zod'
import { anyStaff, nobody, only } from '../access/who.ts'
import { houseStyleFields } from '../house-style/fields.ts'
import { houseStyleIn } from '../house-style/read.ts'
import type { HouseStyle } from '../house-style/style.ts'
import { languageOptions } from '../fields/language-options.ts'
import { recordSettings } from './record-settings.ts'

/** How this desk works; administrators decide. */
export const DeskSettingsGlobal: GlobalConfig = {
  slug: 'deskSettings',
  dbName: 'desk_settings',
  label: { en: 'Desk settings', zh: '编务设置' },
  admin: {
    group: { en: 'Settings', zh: '设置' },
    description: {
      en: 'The rules of this newsroom. They hold from the next save on.',
      zh: '本编辑部的工作规则，保存后立即生效。',
    },
  },
  access: {
    read: anyStaff,
    update: only('admin'),
    readVersions: nobody,
  },
  fields: [
    {
      name: 'approvalNeeded',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'Nothing goes out without approval', zh: '未经审定不得发布' },
      admin: {
        description: {
          en: 'Off: an editor may publish at once, which approves it.',
          zh: '不勾选时，编辑可直接发布，发布即视为审定。',
        },
      },
    },
    {
      name: 'approvalByAuthor',
      type: 'checkbox',
      defaultValue: true,
      label: { en: 'Editors may approve their own stories', zh: '编辑可审定本人稿件' },
      admin: {
        description: {
          en: 'Off: a second pair of eyes is needed for what one started, submitted, changed or is credited for.',
          zh: '不勾选时，本人创建、送审、改动或署名的稿件须由他人审定。',
        },
      },
    },
    {
      name: 'askForTranslations',
      type: 'select',
      hasMany: true,
      options: languageOptions,
      label: { en: 'Every story should also exist in', zh: '稿件应有的语言版本' },
      admin: {
        description: {
          en: 'A missing one is a warning before publication, never an obstacle.',
          zh: '缺少时在发布前提醒，不影响发布。',
        },
      },
    },
    ...houseStyleFields(),
  ],
  hooks: { afterChange: [recordSettings] },
}

const rulesSchema = z.object({
  approvalNeeded: z.boolean().nullish(),
  approvalByAuthor: z.boolean().nullish(),
  askForTranslations: z.array(z.string()).nullish(),
})

export type DeskSettings = {
  approvalByAuthor: boolean
  approvalNeeded: boolean
  /** Languages in which every story should exist. */
  askForTranslations: string[]
  houseStyle: HouseStyle
}

/** What the desk has settled, with what holds until it has settled anything. */
export async function readDeskSettings(req: PayloadRequest): Promise<DeskSettings> {
  const stored = await req.payload.findGlobal({
    slug: 'deskSettings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { approvalByAuthor, approvalNeeded, askForTranslations } = rulesSchema.parse(stored)
  return {
    approvalByAuthor: approvalByAuthor ?? true,
    approvalNeeded: approvalNeeded ?? false,
    askForTranslations: askForTranslations ?? [],
    houseStyle: houseStyleIn(stored),
  }
}
