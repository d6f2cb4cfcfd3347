import type { DeskSetting } from '../../../src/payload-types.ts'

/** What the example newsroom prints and how. */
export const houseStyle: NonNullable<DeskSetting['houseStyle']> = [
  {
    kind: 'preferred',
    words: ['e-mail'],
    instead: 'email',
    languages: ['en'],
  },
  {
    kind: 'preferred',
    words: ['web site', 'web-site'],
    instead: 'website',
    languages: ['en'],
  },
  {
    kind: 'preferred',
    words: ['Asean', 'A.S.E.A.N.'],
    instead: 'ASEAN',
    isCaseKept: true,
    why: 'Capitals throughout, in every story.',
  },
  {
    kind: 'banned',
    words: ['stakeholder', 'stakeholders'],
    languages: ['en'],
    why: 'Say who: residents, companies, ministries.',
  },
  {
    kind: 'banned',
    words: ['very unique', 'most unique'],
    instead: 'unusual',
    languages: ['en'],
    why: 'What is unique is so without degrees.',
  },
  {
    kind: 'preferred',
    words: ['截止目前'],
    instead: '截至目前',
    languages: ['zh'],
    why: '“截止”表示停止，“截至”表示到某时为止。',
  },
  {
    kind: 'preferred',
    words: ['登陆网站'],
    instead: '登录网站',
    languages: ['zh'],
  },
  {
    kind: 'preferred',
    words: ['做为'],
    instead: '作为',
    languages: ['zh'],
  },
  {
    kind: 'banned',
    words: ['赋能'],
    languages: ['zh'],
    why: '请写明具体做了什么。',
  },
]
