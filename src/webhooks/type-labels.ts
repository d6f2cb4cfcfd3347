import type { Said } from '../fields/refuse.ts'
import type { PublicType } from '../wire/documents.ts'

/** The kinds of document that have a public side, as their lists in the admin are called. */
export const typeLabels: { value: PublicType; label: Said }[] = [
  { value: 'articles', label: { en: 'Articles', zh: '文章' } },
  { value: 'liveUpdates', label: { en: 'Live updates', zh: '直播条目' } },
  { value: 'corrections', label: { en: 'Corrections', zh: '更正' } },
  { value: 'photos', label: { en: 'Photos', zh: '图片' } },
  { value: 'galleries', label: { en: 'Galleries', zh: '图集' } },
  { value: 'series', label: { en: 'Series', zh: '系列活动' } },
  { value: 'events', label: { en: 'Events', zh: '活动' } },
  { value: 'sessions', label: { en: 'Sessions', zh: '场次' } },
  { value: 'speakers', label: { en: 'Speakers', zh: '发言嘉宾' } },
  { value: 'contributors', label: { en: 'Contributors', zh: '作者' } },
  { value: 'organisations', label: { en: 'Organisations', zh: '单位' } },
  { value: 'places', label: { en: 'Places', zh: '地点' } },
  { value: 'topics', label: { en: 'Topics', zh: '话题' } },
]
