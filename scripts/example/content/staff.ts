import type { Both } from '../both.ts'

export type UserKey = 'admin' | 'editor' | 'reporter' | 'translator' | 'photographer' | 'viewer'

/** The password of every account of the example; a public server refuses these accounts. */
export const examplePassword = 'rostrum-demo'

export const users: readonly { key: UserKey; name: string; languages?: ('en' | 'zh')[] }[] = [
  { key: 'admin', name: 'Ada Brandt' },
  { key: 'editor', name: 'Edda Lin' },
  { key: 'reporter', name: 'Rui Nakamura' },
  { key: 'translator', name: 'Tang Li', languages: ['zh', 'en'] },
  { key: 'photographer', name: 'Qin Yue' },
  { key: 'viewer', name: 'Vera Osei' },
]

export type ContributorKey = 'edda' | 'rui' | 'tang' | 'qin' | 'luo'

export const contributors: readonly {
  key: ContributorKey
  name: Both
  jobTitle: Both
  user?: UserKey
}[] = [
  {
    key: 'edda',
    name: { en: 'Edda Lin', zh: '林依达' },
    jobTitle: { en: 'Environment editor', zh: '环境编辑' },
    user: 'editor',
  },
  {
    key: 'rui',
    name: { en: 'Rui Nakamura', zh: '中村瑞' },
    jobTitle: { en: 'Reporter', zh: '记者' },
    user: 'reporter',
  },
  {
    key: 'tang',
    name: { en: 'Tang Li', zh: '唐丽' },
    jobTitle: { en: 'Translator', zh: '翻译' },
    user: 'translator',
  },
  {
    key: 'qin',
    name: { en: 'Qin Yue', zh: '覃月' },
    jobTitle: { en: 'Photographer', zh: '摄影记者' },
    user: 'photographer',
  },
  {
    key: 'luo',
    name: { en: 'Luo Anqi', zh: '罗安琪' },
    jobTitle: { en: 'Photographer', zh: '摄影记者' },
  },
]
