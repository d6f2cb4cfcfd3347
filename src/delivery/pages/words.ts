import type { PublicType } from '../../wire/documents.ts'

export type Words = {
  about: string
  latest: string
  nothingYet: string
  counts: string
  admin: string
  reference: string
  start: string
  health: string
  types: Record<PublicType, string>
}

const en: Words = {
  about:
    'A publishing platform for newsrooms that cover events. Editors write in the admin; everything that is public is here, for any front end to read.',
  latest: 'Latest',
  nothingYet: 'Nothing is published yet. Write the first article in the admin.',
  counts: 'What is public now',
  admin: 'Admin',
  reference: 'API reference',
  start: 'API',
  health: 'Health',
  types: {
    articles: 'Articles',
    liveUpdates: 'Live updates',
    corrections: 'Corrections',
    photos: 'Photos',
    galleries: 'Galleries',
    series: 'Series',
    events: 'Events',
    sessions: 'Sessions',
    speakers: 'Speakers',
    contributors: 'Contributors',
    organisations: 'Organisations',
    places: 'Places',
    topics: 'Topics',
  },
}

const zh: Words = {
  about: '面向活动报道编辑部的发布平台。编辑在后台写稿；一切公开内容都在这里，任何前端均可读取。',
  latest: '最新报道',
  nothingYet: '尚未发布任何内容。请在后台撰写第一篇文章。',
  counts: '目前公开的内容',
  admin: '后台',
  reference: '接口文档',
  start: '接口',
  health: '运行状态',
  types: {
    articles: '文章',
    liveUpdates: '直播条目',
    corrections: '更正',
    photos: '图片',
    galleries: '图集',
    series: '系列活动',
    events: '活动',
    sessions: '场次',
    speakers: '发言嘉宾',
    contributors: '作者',
    organisations: '单位',
    places: '地点',
    topics: '话题',
  },
}

export type PageLanguage = 'en' | 'zh'

export const words: Record<PageLanguage, Words> = { en, zh }

/** Chinese when the reader prefers it to English, by the order of `Accept-Language`. */
export function pageLanguage(accepted: string | undefined): PageLanguage {
  const tags = (accepted ?? '')
    .toLowerCase()
    .split(',')
    .map((tag) => tag.trim())
  const preferred = tags.find((tag) => /^(en|zh)\b/.test(tag))
  return preferred?.startsWith('zh') ? 'zh' : 'en'
}
