import type { Role } from '../access/roles.ts'
import { type Condition, listAddress } from './list-address.ts'

/** A list somebody looks at again and again. */
export type View = { key: string; label: { en: string; zh: string }; href: string }

type Viewer = { id: string; role: Role }
type Made = {
  label: View['label']
  where: (viewer: Viewer, now: Date) => Condition[]
  sort?: string
}

const inWork = ['idea', 'assigned', 'drafting'] as const
const month = 30 * 24 * 60 * 60 * 1000

const stories = {
  mine: {
    label: { en: 'Mine to write', zh: '我的待写稿' },
    where: ({ id }) => [
      ['assignee', 'equals', id],
      ['stage', 'in', inWork],
    ],
    sort: 'dueAt',
  },
  handedIn: {
    label: { en: 'Mine in review', zh: '我的待审稿' },
    where: ({ id }) => [
      ['assignee', 'equals', id],
      ['stage', 'equals', 'review'],
    ],
  },
  review: {
    label: { en: 'Waiting for review', zh: '待审' },
    where: () => [['stage', 'equals', 'review']],
    sort: 'dueAt',
  },
  late: {
    label: { en: 'Late', zh: '逾期' },
    where: (_, now) => [
      ['stage', 'in', inWork],
      ['dueAt', 'less_than', now.toISOString()],
    ],
    sort: 'dueAt',
  },
  unassigned: {
    label: { en: 'Nobody has it', zh: '未指派' },
    where: () => [
      ['assignee', 'exists', 'false'],
      ['stage', 'in', inWork],
    ],
  },
  ready: {
    label: { en: 'Approved and scheduled', zh: '已审定、已排期' },
    where: () => [['stage', 'in', ['approved', 'scheduled']]],
  },
  onHold: {
    label: { en: 'On hold', zh: '搁置' },
    where: () => [['stage', 'equals', 'onHold']],
  },
  out: {
    label: { en: 'Published', zh: '已发布' },
    where: () => [['stage', 'in', ['published', 'updated', 'corrected']]],
  },
} as const satisfies Record<string, Made>

const photos = {
  mine: {
    label: { en: 'Mine', zh: '我的图片' },
    where: ({ id }) => [['createdBy', 'equals', id]],
  },
  picked: {
    label: { en: 'Picked, not published', zh: '已选未发' },
    where: () => [
      ['pick', 'equals', 'picked'],
      ['_status', 'equals', 'draft'],
    ],
  },
  noCaption: {
    label: { en: 'No caption', zh: '无说明' },
    where: () => [['caption', 'exists', 'false']],
  },
  ending: {
    label: { en: 'Rights end within 30 days', zh: '30 天内到期' },
    where: (_, now) => [
      ['rightsUntil', 'greater_than', now.toISOString()],
      ['rightsUntil', 'less_than', new Date(now.getTime() + month).toISOString()],
    ],
    sort: 'rightsUntil',
  },
} as const satisfies Record<string, Made>

const desk = {
  articles: ['review', 'late', 'unassigned', 'ready', 'mine', 'onHold'],
  photos: ['picked', 'noCaption', 'ending', 'mine'],
} as const

const looking = { articles: ['out', 'ready'], photos: ['picked'] } as const

const byRole: Record<Role, Views> = {
  admin: desk,
  editor: desk,
  reporter: { articles: ['mine', 'handedIn', 'late', 'ready'], photos: ['picked', 'noCaption'] },
  translator: { articles: ['mine', 'handedIn', 'out'], photos: ['noCaption', 'picked'] },
  photographer: { articles: ['out', 'ready'], photos: ['mine', 'noCaption', 'picked'] },
  viewer: looking,
}

type Views = {
  articles: readonly (keyof typeof stories)[]
  photos: readonly (keyof typeof photos)[]
}

/** The views a role begins with, as they stand for this person at this moment. */
export function viewsFor(collection: keyof Views, viewer: Viewer, now: Date): View[] {
  const made: [string, Made][] =
    collection === 'articles'
      ? byRole[viewer.role].articles.map((key) => [key, stories[key]])
      : byRole[viewer.role].photos.map((key) => [key, photos[key]])
  return made.map(([key, { label, sort, where }]) => ({
    key,
    label,
    href: listAddress(collection, where(viewer, now), sort),
  }))
}
