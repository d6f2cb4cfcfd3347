import type { DashboardConfig, PayloadRequest, WidgetInstance } from 'payload'
import { type Role, staff } from '../../access/roles.ts'

/** Each answers one question of somebody who comes to work. */
const widgetNames = [
  'quickActions',
  'myWork',
  'waitingForReview',
  'late',
  'goingOut',
  'onNow',
  'embargoes',
  'driftedFacts',
  'translations',
  'photosLacking',
] as const

type WidgetName = (typeof widgetNames)[number]

type Label = { en: string; zh: string }

const widgets: Record<WidgetName, { file: string; label: Label }> = {
  quickActions: {
    file: 'quick-actions.tsx#QuickActions',
    label: { en: 'Quick actions', zh: '快捷入口' },
  },
  myWork: { file: 'my-work.tsx#MyWork', label: { en: 'My work', zh: '我的稿件' } },
  waitingForReview: {
    file: 'waiting.tsx#WaitingForReview',
    label: { en: 'Waiting for review', zh: '待审稿件' },
  },
  late: { file: 'late.tsx#Late', label: { en: 'Late or failed', zh: '逾期或失败' } },
  goingOut: {
    file: 'going-out.tsx#GoingOut',
    label: { en: 'Going out next', zh: '即将发布' },
  },
  onNow: { file: 'on-now.tsx#OnNow', label: { en: 'On now', zh: '正在进行' } },
  embargoes: {
    file: 'embargoes.tsx#Embargoes',
    label: { en: 'Embargoes ending', zh: '即将解禁' },
  },
  driftedFacts: {
    file: 'drifted-facts.tsx#DriftedFacts',
    label: { en: 'Facts that have changed', zh: '事实有变' },
  },
  translations: {
    file: 'translations.tsx#Translations',
    label: { en: 'Translations to follow', zh: '待跟进译文' },
  },
  photosLacking: {
    file: 'photos-lacking.tsx#PhotosLacking',
    label: { en: 'Photos lacking words', zh: '待补全图片' },
  },
}

/** What each role has before it, the most pressing first. */
const orders: Record<Role, readonly WidgetName[]> = {
  admin: [
    'waitingForReview',
    'late',
    'onNow',
    'goingOut',
    'driftedFacts',
    'myWork',
    'translations',
    'embargoes',
    'photosLacking',
  ],
  editor: [
    'waitingForReview',
    'late',
    'onNow',
    'goingOut',
    'driftedFacts',
    'myWork',
    'translations',
    'embargoes',
    'photosLacking',
  ],
  reporter: ['myWork', 'onNow', 'goingOut', 'embargoes'],
  translator: ['myWork', 'translations', 'onNow', 'photosLacking', 'embargoes'],
  photographer: ['photosLacking', 'onNow'],
  viewer: ['onNow', 'goingOut'],
}

/** Payload’s dashboard with our widgets, its own cards of all collections last. */
export const dashboard = {
  widgets: widgetNames.map((slug) => ({
    slug,
    Component: `/src/desk/admin/${widgets[slug].file}`,
    label: widgets[slug].label,
    minWidth: slug === 'quickActions' ? 'full' : 'small',
  })),
  defaultLayout: ({ req }) => layoutFor(req),
} satisfies DashboardConfig

function layoutFor(req: PayloadRequest): WidgetInstance[] {
  const own = orders[staff(req)?.role ?? 'viewer']
  return [placed.quickActions, ...own.map((name) => placed[name]), placed.collections]
}

const full = { width: 'full', data: {} } as const
const half = { width: 'medium', data: {} } as const

const placed = {
  quickActions: { widgetSlug: 'quickActions', ...full },
  myWork: { widgetSlug: 'myWork', ...half },
  waitingForReview: { widgetSlug: 'waitingForReview', ...half },
  late: { widgetSlug: 'late', ...half },
  goingOut: { widgetSlug: 'goingOut', ...half },
  onNow: { widgetSlug: 'onNow', ...half },
  embargoes: { widgetSlug: 'embargoes', ...half },
  driftedFacts: { widgetSlug: 'driftedFacts', ...half },
  translations: { widgetSlug: 'translations', ...half },
  photosLacking: { widgetSlug: 'photosLacking', ...half },
  collections: { widgetSlug: 'collections', ...full },
} as const satisfies Record<WidgetName | 'collections', WidgetInstance>
