import { exampleNote } from '../both.ts'

/** What is on record about the forum, and what is not: its end, its venue and its earlier sessions. */
export const forum = {
  name: {
    en: 'ASEAN-China Environmental Cooperation Forum 2024',
    zh: '2024年中国—东盟环境合作论坛',
  },
  alternateNames: ['China-ASEAN Environmental Cooperation Forum 2024', '2024中国-东盟环境合作论坛'],
  theme: {
    en: 'Forging Regional Capacity Building Partnerships',
    zh: '共促区域能力建设伙伴关系',
  },
  summary: {
    en: 'The 12th session of the forum, in Liuzhou, on air pollution, climate change, biodiversity, plastic pollution and the digital and green transition.',
    zh: '第十二届论坛在柳州举行，议题涵盖大气污染、气候变化、生物多样性、塑料污染以及数字化与绿色转型。',
  },
  description: {
    en: `On record are the opening day, theme, organisers, attendance and the special session with its four organisations. Its end, its venue and all other sessions are not known to us. ${exampleNote.en}`,
    zh: `有据可查的包括：开幕日期、主题、主办单位、参会规模，以及专题会及其四家发言单位。结束日期、场馆与其余场次未见记录。${exampleNote.zh}`,
  },
  attendance: {
    en: 'Representatives of ASEAN environment departments, diplomats, regional departments, international organisations, research institutions and enterprises',
    zh: '东盟国家环境部门、外交官、地方部门、国际组织、科研机构和企业代表',
  },
  start: '2024-10-29T09:00',
  end: '2024-10-31T17:00',
} as const

export const series = {
  name: {
    en: 'ASEAN-China Environmental Cooperation Forum',
    zh: '中国—东盟环境合作论坛',
  },
  firstHeld: 2011,
  description: {
    en: 'Held for 12 sessions since 2011. The dates and places of the sessions between the first and the twelfth are not known to us; they stand here as drafts to be filled in from a source.',
    zh: '自2011年以来已举办12届。首届与第十二届之间各届的时间和地点暂无资料，先以草稿列出，待据可靠来源补充。',
  },
} as const

/** A session of the series we know only by its number; the first also by its year. */
export function earlierEdition(edition: number) {
  return {
    name: {
      en: `ASEAN-China Environmental Cooperation Forum, session ${edition}`,
      zh: `第${edition}届中国—东盟环境合作论坛`,
    },
    summary: {
      en: `${edition === 1 ? 'Held in 2011. ' : ''}Dates and place are not known to the desk: fill in from a source before publishing.`,
      zh: `${edition === 1 ? '2011年举办。' : ''}时间和地点暂无资料：请据可靠来源补充后再发布。`,
    },
  }
}
