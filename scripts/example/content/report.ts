import {
  blockquote,
  compose,
  correctionNote,
  eventCard,
  gallery,
  heading,
  link,
  list,
  paragraph,
  photo,
  pullQuote,
  relatedArticles,
  rule,
  sessionCard,
  speakerCard,
  table,
  text,
} from '../../../src/richtext/compose.ts'
import type { Clock } from '../clock.ts'
import type { Ids } from '../find.ts'
import { exampleStory, type Story, when } from './story.ts'

const links = {
  at: '2024-11-07T13:55',
  source: 'pdo',
  dateline: 'liuzhou',
  leadPhoto: 'stage',
  sessions: ['opening', 'special'],
  organisations: [
    'mee',
    'guangxiGovernment',
    'guangxiEcology',
    'caec',
    'liuzhouGovernment',
    'liuzhouSteel',
  ],
  places: ['liuzhou', 'guangxi'],
  topics: ['air', 'climate', 'biodiversity', 'plastic', 'transition'],
  urgency: 4,
} as const satisfies Partial<Story>

/** The report every test and demo starts from, in English and Chinese. */
export const report: readonly Story[] = [
  {
    ...links,
    key: 'report',
    language: 'en',
    storyType: 'news',
    kicker: 'Environment',
    headline: 'China and ASEAN put capacity building first at Liuzhou environment forum',
    headlines: {
      short: 'Liuzhou forum puts capacity first',
      seo: 'ASEAN-China Environmental Cooperation Forum 2024 in Liuzhou',
      social: 'Nearly 300 people, one question: how do neighbours learn from each other?',
    },
    slugline: 'ASEAN-ENVIRONMENT/LIUZHOU',
    standfirst:
      'The 12th session of the forum brought nearly 300 representatives of environment departments, research institutions and companies to the southern Chinese city of Liuzhou.',
    keywords: ['ASEAN', 'environmental cooperation', 'capacity building', 'Liuzhou'],
    edNote: exampleStory.en,
    related: ['explainer', 'interview'],
    body: english,
  },
  {
    ...links,
    key: 'report-zh',
    language: 'zh',
    storyType: 'news',
    kicker: '环境',
    headline: '中国—东盟环境合作论坛在柳州举行 聚焦区域能力建设伙伴关系',
    headlines: {
      short: '中国—东盟环境合作论坛在柳州举行',
      seo: '2024年中国—东盟环境合作论坛（柳州）',
    },
    standfirst: '第十二届论坛吸引近300名代表齐聚广西柳州，他们来自环境部门、科研机构和企业等。',
    keywords: ['东盟', '环境合作', '能力建设', '柳州'],
    edNote: exampleStory.zh,
    byline: [{ who: 'tang', role: 'translatedBy' }],
    translationOf: 'report',
    body: chinese,
  },
]

function english(ids: Ids, clock: Clock) {
  const forum = { ref: 'events', id: ids.of('events', 'forum') } as const
  return compose(
    paragraph(
      'Nearly 300 representatives of ASEAN environment departments, diplomatic missions, regional departments, international organisations, research institutions and enterprises gathered in Liuzhou, in south China’s Guangxi Zhuang Autonomous Region, for the ',
      link(forum, 'ASEAN-China Environmental Cooperation Forum 2024'),
      clock.told(', which opened on {2024-10-29}.', 'en'),
    ),
    paragraph(
      'Held under the theme ',
      text('“Forging Regional Capacity Building Partnerships”', 'italic'),
      ', the forum was organised jointly by China’s Ministry of Ecology and Environment and the People’s Government of Guangxi Zhuang Autonomous Region.',
    ),
    ...when(ids.maybe('photos', 'hall'), (id) => photo(id, { size: 'wide' })),
    heading(2, 'Five subjects, one region'),
    paragraph(
      'Air pollution, climate change, biodiversity, plastic pollution and the digital and green transition ran through the programme.',
    ),
    table(
      ['Subject', 'What the region shares'],
      ['Air pollution', 'The same air, measured by different networks'],
      ['Climate change', 'Hotter cities along the same coasts and rivers'],
      ['Biodiversity', 'Forests, wetlands and mangroves that ignore borders'],
      ['Plastic pollution', 'Rivers that carry it to one sea'],
      ['Digital and green transition', 'Factories that want to be cleaner and need to know how'],
    ),
    ...sessionForOrganisations(ids),
    ...sinceTheFirst(ids, forum.id),
    rule(),
    correctionNote(
      'clarification',
      clock.day('2024-11-07'),
      'An earlier version did not say that the speakers of the special session were announced as organisations.',
    ),
  )
}

function sessionForOrganisations(ids: Ids) {
  return [
    heading(2, 'A session for the organisations'),
    paragraph(
      'A special session dealt with coordinated digital and green development. Its speakers were announced as organisations:',
    ),
    list(
      'bullet',
      ['the Ecology and Environment Department of Guangxi;'],
      ['the China-ASEAN Environmental Cooperation Center;'],
      ['the People’s Government of Liuzhou Municipality;'],
      ['Liuzhou Steel Group.'],
    ),
    sessionCard(ids.of('sessions', 'special')),
    pullQuote('A number you do not share is only half a measurement.', {
      speaker: ids.of('speakers', 'somchai'),
      session: ids.of('sessions', 'keynote'),
    }),
  ]
}

function sinceTheFirst(ids: Ids, forum: string) {
  return [
    heading(2, 'Twelve sessions since 2011'),
    paragraph(
      'The forum has been held for 12 sessions since 2011. What it was about in each of them could be told in one line:',
    ),
    blockquote('Neighbours who breathe the same air might as well learn from each other.'),
    list('number', ['2011: the first session.'], ['2024: the twelfth, in Liuzhou.']),
    eventCard(forum),
    heading(3, 'Who to read next'),
    speakerCard(ids.of('speakers', 'somchai')),
    ...when(ids.maybe('galleries', 'days'), gallery),
    ...when(ids.maybe('articles', 'explainer'), (id) => relatedArticles(id)),
  ]
}

function chinese(ids: Ids, clock: Clock) {
  const forum = { ref: 'events', id: ids.of('events', 'forum') } as const
  return compose(
    paragraph(
      link(forum, '2024年中国—东盟环境合作论坛'),
      clock.told(
        '{2024-10-29}在广西壮族自治区柳州市开幕。来自东盟国家环境部门、外交使团、地方部门、国际组织、科研机构和企业的近300名代表参会。',
        'zh',
      ),
    ),
    paragraph(
      '本届论坛以',
      text('“共促区域能力建设伙伴关系”', 'bold'),
      '为主题，由中华人民共和国生态环境部与广西壮族自治区人民政府共同主办。',
    ),
    ...when(ids.maybe('photos', 'hall'), (id) => photo(id, { size: 'wide' })),
    heading(2, '五个议题，一个区域'),
    paragraph('大气污染、气候变化、生物多样性、塑料污染以及数字化与绿色转型贯穿论坛议程。'),
    table(
      ['议题', '区域共同面对的问题'],
      ['大气污染', '同一片天空，不同的监测网络'],
      ['气候变化', '沿同一海岸与江河升温的城市'],
      ['生物多样性', '不受边界限制的森林、湿地与红树林'],
      ['塑料污染', '百川汇入同一片海'],
      ['数字化与绿色转型', '希望更清洁、也需要方法的工厂'],
    ),
    heading(2, '以单位名义发言的专题会'),
    paragraph('论坛设数字化绿色化协同发展专题会，发言方仅公布单位名称：'),
    list(
      'bullet',
      ['广西壮族自治区生态环境厅；'],
      ['中国—东盟环境保护合作中心；'],
      ['柳州市人民政府；'],
      ['柳州钢铁集团。'],
    ),
    sessionCard(ids.of('sessions', 'special')),
    pullQuote('不共享的数据，只能算测了一半。', {
      speaker: ids.of('speakers', 'somchai'),
      session: ids.of('sessions', 'keynote'),
    }),
    heading(2, '自2011年以来的十二届'),
    paragraph('自2011年以来，论坛已举办12届。'),
    eventCard(forum.id),
    ...when(ids.maybe('galleries', 'days'), gallery),
    ...when(ids.maybe('articles', 'explainer-zh'), (id) => relatedArticles(id)),
  )
}
