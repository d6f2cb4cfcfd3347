import type { Field } from 'payload'
import { identifiersField } from '../fields/identifiers.ts'
import { slugFields } from '../fields/slug.ts'
import { noteEditor } from '../richtext/editor.ts'
import { speakerContact } from './speaker-contact.ts'
import { namesField } from './names.ts'
import { portraitField } from '../photos/photo-field.ts'

export function speakerFields(): Field[] {
  return [
    { type: 'tabs', tabs: [who(), programme(), contact()] },
    ...slugFields({ source: 'name' }),
    portraitField(),
  ]
}

const who = () => ({
  label: { en: 'Profile', zh: '简介' },
  fields: [
    honorificAndName(),
    jobAndOrganisation(),
    {
      name: 'bio',
      type: 'richText',
      localized: true,
      editor: noteEditor,
      label: { en: 'Biography', zh: '简历' },
      admin: {
        description: {
          en: 'Two or three sentences a reader would want to know.',
          zh: '读者想了解的两三句话。',
        },
      },
    },
    namesField(),
    identifiersField(),
  ] satisfies Field[],
})

function honorificAndName(): Field {
  return {
    type: 'row',
    fields: [
      {
        name: 'honorific',
        type: 'text',
        localized: true,
        label: { en: 'Honorific', zh: '称谓' },
        admin: {
          width: '25%',
          description: {
            en: 'Printed before the name: Dr, H.E.',
            zh: '印在姓名旁的称谓：博士、阁下。',
          },
        },
      },
      {
        name: 'name',
        type: 'text',
        required: true,
        localized: true,
        index: true,
        label: { en: 'Name', zh: '姓名' },
        admin: {
          width: '75%',
          description: { en: 'As we print it in this language.', zh: '本语言中的印刷写法。' },
        },
      },
    ],
  }
}

function jobAndOrganisation(): Field {
  return {
    type: 'row',
    fields: [
      {
        name: 'jobTitle',
        type: 'text',
        localized: true,
        label: { en: 'Job title', zh: '职务' },
        admin: {
          width: '50%',
          description: {
            en: 'The present one; sessions keep the one of their day.',
            zh: '现任职务；各场次保留当时的职务。',
          },
        },
      },
      {
        name: 'organisation',
        type: 'relationship',
        relationTo: 'organisations',
        index: true,
        label: { en: 'Organisation', zh: '单位' },
        admin: {
          width: '50%',
          description: { en: 'Where this person works now.', zh: '目前任职的单位。' },
        },
      },
    ],
  }
}

const programme = () => ({
  label: { en: 'Sessions', zh: '场次' },
  fields: [
    {
      name: 'sessions',
      type: 'join',
      collection: 'sessions',
      on: 'participations.speaker',
      defaultLimit: 20,
      label: { en: 'On the programme of', zh: '参与的场次' },
      admin: {
        allowCreate: false,
        defaultColumns: ['title', 'event', 'kind', '_status'],
        description: { en: 'Every session this person takes part in.', zh: '此人参与的全部场次。' },
      },
    },
  ] satisfies Field[],
})

const contact = () => ({
  label: { en: 'Contact', zh: '联系方式' },
  fields: [speakerContact()] satisfies Field[],
})
