import type { Outside } from '../../../wire/preview.ts'
import type { PageLanguage } from '../words.ts'

export type PreviewWords = {
  preview: string
  outside: Record<Outside, string>
  asItWould: string
  until: (left: string, time: string) => string
  roles: Record<string, string>
  between: string
  source: string
  updates: string
  ended: string
  keyEvent: string
  pinned: string
  corrections: Record<string, string>
  facts: Record<string, string>
  programme: string
  refusals: Record<string, [title: string, detail: string]>
}

const en: PreviewWords = {
  preview: 'Preview.',
  outside: {
    nothing: 'Preview, not published.',
    earlier: 'Preview of changes that readers do not have.',
    same: 'Readers have it as it stands here.',
  },
  asItWould: 'As it would come out now.',
  until: (left, time) => `Valid for ${left}, until ${time}.`,
  roles: { by: 'By', photosBy: 'Photos by', translatedBy: 'Translated by', editedBy: 'Edited by' },
  between: ', ',
  source: 'Source:',
  updates: 'Live',
  ended: 'Our live coverage has ended.',
  keyEvent: 'Key event',
  pinned: 'Pinned',
  corrections: {
    correction: 'Correction',
    clarification: 'Clarification',
    update: 'Update',
    retraction: 'Retraction',
    editorsNote: 'Editor’s note',
  },
  facts: { theme: 'Theme', when: 'When', place: 'Where', event: 'Event', session: 'Session' },
  programme: 'Programme',
  refusals: {},
}

const zh: PreviewWords = {
  preview: '预览。',
  outside: {
    nothing: '预览，尚未发布。',
    earlier: '预览，含读者尚未看到的改动。',
    same: '已发布，与读者所见一致。',
  },
  asItWould: '以下为此刻发布后的样子。',
  until: (left, time) => `有效期还有${left}，至 ${time}。`,
  roles: { by: '文', photosBy: '图', translatedBy: '译', editedBy: '编辑' },
  between: '、',
  source: '来源：',
  updates: '直播',
  ended: '本场直播已结束。',
  keyEvent: '要点',
  pinned: '置顶',
  corrections: {
    correction: '更正',
    clarification: '澄清',
    update: '更新',
    retraction: '撤稿',
    editorsNote: '编者按',
  },
  facts: { theme: '主题', when: '时间', place: '地点', event: '活动', session: '场次' },
  programme: '议程',
  refusals: {
    'preview-unknown': [
      '不是有效的预览链接',
      '链接不完整或不是我们生成的，请从文档重新复制完整链接。',
    ],
    'preview-ended': ['预览链接已失效', '链接已过期或已作废，请向编辑部索取新的链接。'],
    'preview-withdrawn': ['已撤回', '该内容已撤稿或已删除，请勿继续使用。'],
    'preview-unfinished': ['暂时无法预览', '该草稿还缺少必填内容，请先在编辑页补全。'],
    'not-found': ['找不到该内容', '链接与内容不符，请从文档重新复制完整链接。'],
    'log-in-first': ['请先登录', '预览草稿需要登录，或使用预览链接。'],
  },
}

export const previewWords: Record<PageLanguage, PreviewWords> = { en, zh }
