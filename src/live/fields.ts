import type { Field } from 'payload'
import { bylineField } from '../articles/credit-fields.ts'
import { createdByField } from '../fields/created-by.ts'
import { identifiersField } from '../fields/identifiers.ts'
import { publishedAtFields } from '../fields/published-at.ts'
import { noteEditor } from '../richtext/editor.ts'

const yesCell = '/src/fields/admin/yes-cell.tsx#YesCell'

/** What one update says, and to which live blog and session it belongs. */
export function liveUpdateFields(): Field[] {
  return [
    {
      name: 'headline',
      type: 'text',
      maxLength: 200,
      label: { en: 'Headline', zh: '标题' },
      admin: { description: { en: 'What has just happened.', zh: '刚刚发生了什么。' } },
    },
    text(),
    {
      name: 'summary',
      type: 'textarea',
      maxLength: 500,
      label: { en: 'Summary', zh: '摘要' },
      admin: {
        rows: 2,
        description: {
          en: 'For the list of key events at the top.',
          zh: '用于顶部的要点列表。',
        },
      },
    },
    bylineField(),
    identifiersField(),
    liveBlog(),
    sessionField(),
    ...publishedAtFields(),
    keyEvent(),
    pinned(),
    createdByField(),
  ]
}

function text(): Field {
  return {
    name: 'body',
    type: 'richText',
    required: true,
    editor: noteEditor,
    label: { en: 'Text', zh: '内容' },
    admin: {
      description: {
        en: 'A few sentences. It stands under the live blog as soon as it is published.',
        zh: '写几句话；发布后立即出现在直播中。',
      },
    },
  }
}

function liveBlog(): Field {
  return {
    name: 'article',
    type: 'relationship',
    relationTo: 'articles',
    required: true,
    index: true,
    filterOptions: { storyType: { equals: 'liveBlog' } },
    label: { en: 'Live blog', zh: '直播文章' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'The article it belongs to; only live blogs are offered. It is public when that is.',
        zh: '所属的直播文章；文章公开后条目才公开。',
      },
    },
  }
}

function sessionField(): Field {
  return {
    name: 'session',
    type: 'relationship',
    relationTo: 'sessions',
    index: true,
    label: { en: 'Session', zh: '场次' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Where it happened, if in a session; an embargo there holds it back.',
        zh: '所报道的场次（如有）；场次禁发期间不公开。',
      },
    },
  }
}

function keyEvent(): Field {
  return {
    name: 'keyEvent',
    type: 'checkbox',
    label: { en: 'Key event', zh: '要点' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Puts it, by its summary, into the list of key events at the top.',
        zh: '以摘要列入顶部的要点列表。',
      },
      components: { Cell: yesCell },
    },
  }
}

function pinned(): Field {
  return {
    name: 'pinned',
    type: 'checkbox',
    label: { en: 'Pinned to the top', zh: '置顶' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Keeps it above newer updates until this is taken off.',
        zh: '取消前一直排在较新的条目之上。',
      },
      components: { Cell: yesCell },
    },
  }
}
