import type { CollectionConfig, Condition, SelectField } from 'payload'
import { nobody } from '../access/who.ts'
import { env } from '../env.ts'
import { mailFields } from '../mail/user-fields.ts'
import { languageOptions } from '../fields/language-options.ts'
import { editable } from '../fields/editable.ts'
import { managed, ownOrFirst, userAccess } from './access.ts'
import { keepLastAdmin, keepLastAdminFromDeletion, makeFirstUserAdmin } from './last-admin.ts'
import { refuseDemoAccounts } from './demo-account.ts'
import { keepFirstUserLoggedIn } from './first-log-in.ts'
import { refuseShortPasswords } from './password.ts'
import { roleLabels } from './role-labels.ts'

const minutes = 60 * 1000
const hours = 60 * 60

/** Left out of the form of the first administrator, who is asked for the least. */
const afterLogIn: Condition = (_data, _siblings, { user }) => Boolean(user)

const secure = env.publicUrl.startsWith('https:')

/** The people of the newsroom, and the machines that work for it with an API key. */
export const Users: CollectionConfig = editable({
  slug: 'users',
  labels: {
    singular: { en: 'Member of staff', zh: '员工' },
    plural: { en: 'Staff', zh: '员工' },
  },
  admin: {
    group: { en: 'Settings', zh: '设置' },
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'updatedAt'],
    listSearchableFields: ['name'],
    description: {
      en: 'Who may log in, and as what. A machine gets an account of its own with an API key.',
      zh: '谁可以登录、担任什么角色。机器使用带 API 密钥的独立账户。',
    },
  },
  access: userAccess,
  versions: false,
  trash: false,
  disableDuplicate: true,
  auth: {
    cookies: { sameSite: 'Strict', secure },
    lockTime: 15 * minutes,
    maxLoginAttempts: 5,
    removeTokenFromResponses: true,
    tokenExpiration: 8 * hours,
    useAPIKey: true,
    useSessions: true,
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      label: { en: 'Name', zh: '姓名' },
      admin: {
        description: {
          en: 'As colleagues know them; the byline is a contributor’s.',
          zh: '同事熟悉的称呼；署名见“作者”。',
        },
      },
    },
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      access: { ...managed, read: ownOrFirst },
      admin: { components: { Field: false } },
    },
    roleField(),
    languagesField(),
    ...mailFields(),
    {
      name: 'apiKey',
      type: 'text',
      access: { ...managed, read: nobody },
      admin: { components: { Field: false }, condition: afterLogIn },
    },
    { name: 'hasAPIKey', type: 'checkbox', virtual: true, admin: { condition: afterLogIn } },
    {
      name: 'sessions',
      type: 'array',
      access: { create: nobody, read: nobody, update: nobody },
      fields: [],
    },
  ],
  hooks: {
    beforeOperation: [refuseShortPasswords],
    beforeValidate: [makeFirstUserAdmin],
    beforeChange: [keepLastAdmin],
    beforeDelete: [keepLastAdminFromDeletion],
    beforeLogin: [refuseDemoAccounts],
    afterLogin: [keepFirstUserLoggedIn],
  },
})

function roleField(): SelectField {
  return {
    name: 'role',
    type: 'select',
    required: true,
    index: true,
    options: roleLabels,
    access: managed,
    label: { en: 'Role', zh: '角色' },
    admin: {
      position: 'sidebar',
      condition: afterLogIn,
      description: {
        en: 'What they may do. The first member of staff is an administrator.',
        zh: '决定其权限。第一位员工自动成为管理员。',
      },
    },
  }
}

function languagesField(): SelectField {
  return {
    name: 'languages',
    type: 'select',
    hasMany: true,
    options: languageOptions,
    access: managed,
    label: { en: 'Languages', zh: '语言' },
    admin: {
      position: 'sidebar',
      condition: (data) => data.role === 'translator',
      description: {
        en: 'Into which languages they translate.',
        zh: '其译入的语言。',
      },
    },
  }
}
