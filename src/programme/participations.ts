import type { ArrayField, Field } from 'payload'

/** Who takes part, in the order of the programme: a person, an organisation, or a person for one. */
export const participationsField = (): ArrayField => ({
  name: 'participations',
  type: 'array',
  dbName: 'parts',
  label: { en: 'Who takes part', zh: '参与者' },
  labels: {
    singular: { en: 'participant', zh: '参与者' },
    plural: { en: 'participants', zh: '参与者' },
  },
  admin: {
    description: {
      en: 'In the order of the programme. Leave the person empty when only an organisation is announced.',
      zh: '按议程顺序。只公布单位时，个人留空。',
    },
  },
  fields: [who(), credit()],
})

const who = (): Field => ({
  type: 'row',
  fields: [
    {
      name: 'speaker',
      type: 'relationship',
      relationTo: 'speakers',
      index: true,
      label: { en: 'Person', zh: '个人' },
      admin: { width: '38%', description: { en: 'May be empty.', zh: '可留空。' } },
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      index: true,
      label: { en: 'Organisation', zh: '单位' },
      admin: { width: '38%', description: { en: 'Whom they speak for.', zh: '所代表的单位。' } },
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'speaker',
      label: { en: 'Role', zh: '身份' },
      admin: { width: '24%', description: { en: 'In this session.', zh: '在本场中的身份。' } },
      options: [
        { value: 'chair', label: { en: 'Chair', zh: '主席' } },
        { value: 'moderator', label: { en: 'Moderator', zh: '主持人' } },
        { value: 'keynote', label: { en: 'Keynote speaker', zh: '主旨演讲人' } },
        { value: 'speaker', label: { en: 'Speaker', zh: '发言嘉宾' } },
        { value: 'panelist', label: { en: 'Panelist', zh: '讨论嘉宾' } },
        { value: 'discussant', label: { en: 'Discussant', zh: '评议人' } },
        { value: 'host', label: { en: 'Host', zh: '东道主' } },
        { value: 'interpreter', label: { en: 'Interpreter', zh: '口译员' } },
        { value: 'rapporteur', label: { en: 'Rapporteur', zh: '书记员' } },
        { value: 'guest', label: { en: 'Guest', zh: '嘉宾' } },
      ],
    },
  ],
})

const credit = (): Field => ({
  type: 'collapsible',
  label: { en: 'As printed at this event', zh: '本次活动的署名' },
  admin: { initCollapsed: true },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'creditedName',
          type: 'text',
          localized: true,
          label: { en: 'Name', zh: '姓名' },
          admin: {
            width: '34%',
            description: {
              en: 'Copied from the profile once, then yours.',
              zh: '首次从资料复制，之后由你决定。',
            },
          },
        },
        {
          name: 'creditedTitle',
          type: 'text',
          localized: true,
          label: { en: 'Title', zh: '职务' },
          admin: {
            width: '33%',
            description: { en: 'As it was on that day.', zh: '当日的职务。' },
          },
        },
        {
          name: 'creditedOrganisation',
          type: 'text',
          localized: true,
          label: { en: 'Organisation', zh: '单位' },
          admin: {
            width: '33%',
            description: { en: 'As it was called on that day.', zh: '当日的单位名称。' },
          },
        },
      ],
    },
  ],
})
