import type { Field, PayloadRequest } from 'payload'
import { env } from '../env.ts'
import { languageOptions } from '../fields/language-options.ts'
import { sayTo } from '../fields/refuse.ts'
import { isSeen } from '../fields/seen-text.ts'
import { bodyEditor } from '../richtext/editor.ts'
import { desk, only } from '../access/who.ts'

const headlineMissing = {
  en: 'Write a headline: a story cannot go out without one.',
  zh: '请填写标题：没有标题的文章不能发布。',
}

/** The words of the story. */
export function storyFields(): Field[] {
  return [
    {
      name: 'kicker',
      type: 'text',
      maxLength: 80,
      label: { en: 'Kicker', zh: '眉题' },
      admin: {
        description: { en: 'The short line above the headline.', zh: '标题上方的短语。' },
      },
    },
    headline(),
    standfirst(),
    body(),
    {
      name: 'keywords',
      type: 'text',
      hasMany: true,
      label: { en: 'Keywords', zh: '关键词' },
      admin: {
        description: { en: 'Words readers would search for.', zh: '读者可能搜索的词。' },
      },
    },
    otherHeadlines(),
  ]
}

function headline(): Field {
  return {
    name: 'headline',
    type: 'text',
    required: true,
    maxLength: 300,
    index: true,
    label: { en: 'Headline', zh: '标题' },
    validate: (value: unknown, { req }: { req: PayloadRequest }) =>
      isSeen(value) || sayTo(req, headlineMissing),
    admin: { description: { en: 'As it stands on the page.', zh: '页面上的标题。' } },
  }
}

function standfirst(): Field {
  return {
    name: 'standfirst',
    type: 'textarea',
    maxLength: 1000,
    label: { en: 'Standfirst', zh: '导语' },
    admin: {
      rows: 3,
      description: {
        en: 'The story in one or two sentences, under the headline and in lists.',
        zh: '用一两句话概括，显示在标题下和列表中。',
      },
    },
  }
}

function body(): Field {
  return {
    name: 'body',
    type: 'richText',
    editor: bodyEditor,
    label: { en: 'Body', zh: '正文' },
    admin: {
      description: {
        en: 'The story itself. Type / for photos, quotes, cards and tables; links to our own pages keep working when an address changes.',
        zh: '正文。输入 / 可插入图片、引语、卡片和表格；站内链接不会因网址变化而失效。',
      },
    },
  }
}

function otherHeadlines(): Field {
  return {
    type: 'collapsible',
    label: { en: 'Other headlines', zh: '其他标题' },
    admin: { initCollapsed: true },
    fields: [
      {
        name: 'slugline',
        type: 'text',
        maxLength: 100,
        label: { en: 'Slugline', zh: '文章代号' },
        admin: {
          description: { en: 'The desk’s own short name for it.', zh: '编辑部内部的简称。' },
        },
      },
      headlinesElsewhere(),
    ],
  }
}

function headlinesElsewhere(): Field {
  return {
    name: 'headlines',
    type: 'group',
    label: false,
    fields: [
      headlineFor(
        'short',
        80,
        { en: 'Short', zh: '短标题' },
        {
          en: 'For lists and telephones.',
          zh: '用于列表和手机。',
        },
      ),
      headlineFor(
        'seo',
        70,
        { en: 'For search engines', zh: '搜索标题' },
        {
          en: 'Up to 70 characters; the headline is used if empty.',
          zh: '不超过 70 字符；留空则用标题。',
        },
      ),
      headlineFor(
        'social',
        120,
        { en: 'For social media', zh: '社交媒体标题' },
        {
          en: 'How it is shared.',
          zh: '分享时的标题。',
        },
      ),
    ],
  }
}

type Words = { en: string; zh: string }

function headlineFor(name: string, maxLength: number, label: Words, description: Words): Field {
  return { name, type: 'text', maxLength, label, admin: { description } }
}

/** What kind of story it is, in which language, and of which it is a translation. */
export function kindFields(): Field[] {
  return [
    {
      name: 'storyType',
      type: 'select',
      required: true,
      defaultValue: 'news',
      index: true,
      label: { en: 'Kind of article', zh: '文章类型' },
      admin: {
        position: 'sidebar',
        description: {
          en: 'Decides how the page looks; only a live blog takes live updates.',
          zh: '决定页面样式；只有“直播”可添加直播条目。',
        },
      },
      options: [
        { value: 'news', label: { en: 'News', zh: '消息' } },
        { value: 'liveBlog', label: { en: 'Live blog', zh: '直播' } },
        { value: 'explainer', label: { en: 'Explainer', zh: '解读' } },
        { value: 'gallery', label: { en: 'Gallery', zh: '图集' } },
        { value: 'interview', label: { en: 'Interview', zh: '专访' } },
        { value: 'opinion', label: { en: 'Opinion', zh: '评论' } },
        { value: 'brief', label: { en: 'Brief', zh: '简讯' } },
        { value: 'pressRelease', label: { en: 'Press release', zh: '新闻稿' } },
      ],
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: env.languages[0],
      index: true,
      options: languageOptions,
      access: { update: only('admin', 'editor', 'reporter') },
      label: { en: 'Language', zh: '语言' },
      admin: {
        position: 'sidebar',
        description: {
          en: 'Each language is a story of its own.',
          zh: '每种语言是一篇独立文章。',
        },
      },
    },
    ...translationFields(),
  ]
}

function translationFields(): Field[] {
  return [
    {
      name: 'translationOf',
      type: 'relationship',
      relationTo: 'articles',
      access: { update: only('admin', 'editor', 'reporter') },
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      label: { en: 'Translation of', zh: '译自' },
      admin: {
        position: 'sidebar',
        description: { en: 'The story this one was made from.', zh: '本稿所译的原稿。' },
      },
    },
    {
      name: 'translatedFromRevision',
      type: 'number',
      min: 1,
      label: { en: 'Translated from revision', zh: '所译修订号' },
      admin: {
        position: 'sidebar',
        condition: (data) => Boolean(data.translationOf),
        description: {
          en: 'The revision of the original it was made from, to see later what changed since.',
          zh: '所依据的原稿修订号，便于日后核对改动。',
        },
      },
    },
    {
      name: 'translationGroup',
      type: 'text',
      index: true,
      disableDuplicate: true,
      access: { create: desk, update: desk },
      label: { en: 'Translation group', zh: '译文组' },
      admin: { hidden: true, disableBulkEdit: true },
    },
  ]
}
