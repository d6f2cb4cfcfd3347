import type { Both } from '../both.ts'
import type { OrganisationKey } from './organisations.ts'
import type { PlaceKey } from './places.ts'
import type { SpeakerKey } from './speakers.ts'

type Kind =
  | 'opening'
  | 'keynote'
  | 'plenary'
  | 'panel'
  | 'special'
  | 'parallel'
  | 'workshop'
  | 'side'
  | 'signing'
  | 'press'
  | 'tour'
  | 'break'
  | 'closing'

type Role = 'chair' | 'moderator' | 'keynote' | 'speaker' | 'panelist' | 'host' | 'interpreter'

export type SessionKey =
  | 'opening'
  | 'keynote'
  | 'special'
  | 'coffee1'
  | 'lunch1'
  | 'air'
  | 'plastic'
  | 'sideEvent'
  | 'transition'
  | 'biodiversity'
  | 'climate'
  | 'lunch2'
  | 'workshop'
  | 'signing'
  | 'press'
  | 'tour'
  | 'youth'
  | 'closing'

export type ExampleSession = {
  key: SessionKey
  kind: Kind
  title: Both
  abstract?: Both
  day: 29 | 30 | 31
  /** On the clock of Liuzhou, `09:00`. */
  from: string
  to: string
  room: PlaceKey
  track?: 'digital' | 'nature' | 'skills'
  who?: readonly { speaker?: SpeakerKey; organisation?: OrganisationKey; role: Role }[]
  /** Whether it is on record; everything else is an example and says so. */
  onRecord?: true
}

export const tracks: readonly { key: 'digital' | 'nature' | 'skills'; name: Both }[] = [
  { key: 'digital', name: { en: 'Digital and green', zh: '数字与绿色' } },
  { key: 'nature', name: { en: 'Air, water, nature', zh: '大气、水与自然' } },
  { key: 'skills', name: { en: 'Skills', zh: '能力建设' } },
]

const person = (speaker: SpeakerKey, role: Role) => ({ speaker, role })

/** The opening and the special session are on record, without their hours; the rest is a programme as it might have been. */
export const sessions: readonly ExampleSession[] = [
  {
    key: 'opening',
    kind: 'opening',
    title: { en: 'Opening ceremony', zh: '开幕式' },
    day: 29,
    from: '09:00',
    to: '10:00',
    room: 'mainHall',
    onRecord: true,
  },
  {
    key: 'coffee1',
    kind: 'break',
    title: { en: 'Coffee and group photograph', zh: '茶歇与合影' },
    day: 29,
    from: '10:00',
    to: '10:30',
    room: 'foyer',
  },
  {
    key: 'keynote',
    kind: 'keynote',
    title: { en: 'Shared rivers, shared data', zh: '共饮一江水，共用一张网' },
    abstract: {
      en: 'Two keynotes on why measurements are worth more when neighbours can read them.',
      zh: '两场主旨演讲：监测数据为何要让邻居也能读懂。',
    },
    day: 29,
    from: '10:30',
    to: '12:00',
    room: 'mainHall',
    who: [person('huang', 'moderator'), person('somchai', 'keynote'), person('chen', 'keynote')],
  },
  {
    key: 'lunch1',
    kind: 'break',
    title: { en: 'Lunch and exhibition', zh: '午餐与展览' },
    day: 29,
    from: '12:00',
    to: '14:00',
    room: 'foyer',
  },
  {
    key: 'special',
    kind: 'special',
    title: {
      en: 'Special session on coordinated digital and green development',
      zh: '数字化绿色化协同发展专题会',
    },
    abstract: {
      en: 'A department, a cooperation centre, a city and a steel group on how digital tools and cleaner production go together. Their speakers are announced as organisations only.',
      zh: '政府部门、合作中心、城市与钢铁企业共同探讨数字化工具与清洁生产如何协同推进。发言方仅公布单位名称。',
    },
    day: 29,
    from: '14:30',
    to: '16:30',
    room: 'mainHall',
    track: 'digital',
    who: [
      { organisation: 'guangxiEcology', role: 'speaker' },
      { organisation: 'caec', role: 'speaker' },
      { organisation: 'liuzhouGovernment', role: 'speaker' },
      { organisation: 'liuzhouSteel', role: 'speaker' },
    ],
    onRecord: true,
  },
  {
    key: 'sideEvent',
    kind: 'side',
    title: { en: 'Side event: what fishers know', zh: '边会：渔民知道什么' },
    day: 29,
    from: '17:00',
    to: '18:00',
    room: 'riverRoom',
    who: [person('huong', 'host'), person('sokha', 'speaker')],
  },
  {
    key: 'air',
    kind: 'parallel',
    title: { en: 'Clean air across borders', zh: '跨境清洁空气' },
    day: 30,
    from: '09:00',
    to: '10:15',
    room: 'karstRoom',
    track: 'nature',
    who: [person('chen', 'chair'), person('aisyah', 'speaker'), person('thiri', 'speaker')],
  },
  {
    key: 'plastic',
    kind: 'parallel',
    title: { en: 'Stopping plastic before the sea', zh: '把塑料拦在入海之前' },
    day: 30,
    from: '09:00',
    to: '10:15',
    room: 'banyanRoom',
    track: 'nature',
    who: [person('siti', 'chair'), person('huong', 'speaker'), person('somchai', 'speaker')],
  },
  {
    key: 'transition',
    kind: 'panel',
    title: { en: 'One transition or two?', zh: '一场转型，还是两场？' },
    abstract: {
      en: 'Engineers, researchers and campaigners on whether the digital transition helps the green one or merely uses its electricity.',
      zh: '工程师、研究者与民间人士讨论：数字化转型究竟在助力绿色转型，还是只在消耗它的电力。',
    },
    day: 30,
    from: '10:30',
    to: '12:00',
    room: 'mainHall',
    track: 'digital',
    who: [
      person('huang', 'moderator'),
      person('li', 'panelist'),
      person('tan', 'panelist'),
      person('siti', 'panelist'),
      person('aisyah', 'panelist'),
      person('zhao', 'interpreter'),
    ],
  },
  {
    key: 'lunch2',
    kind: 'break',
    title: { en: 'Lunch', zh: '午餐' },
    day: 30,
    from: '12:00',
    to: '13:30',
    room: 'foyer',
  },
  {
    key: 'workshop',
    kind: 'workshop',
    title: { en: 'Workshop: counting plastic in a river', zh: '工作坊：怎样清点一条河里的塑料' },
    day: 30,
    from: '13:30',
    to: '16:00',
    room: 'banyanRoom',
    track: 'skills',
    who: [person('somchai', 'host'), person('sokha', 'host')],
  },
  {
    key: 'biodiversity',
    kind: 'parallel',
    title: { en: 'Forests, wetlands, mangroves', zh: '森林、湿地与红树林' },
    day: 30,
    from: '13:30',
    to: '15:00',
    room: 'karstRoom',
    track: 'nature',
    who: [person('santos', 'chair'), person('bounmy', 'speaker'), person('thiri', 'speaker')],
  },
  {
    key: 'climate',
    kind: 'parallel',
    title: { en: 'Cities in the heat', zh: '高温下的城市' },
    day: 30,
    from: '13:30',
    to: '15:00',
    room: 'riverRoom',
    track: 'nature',
    who: [person('aisyah', 'chair'), person('tan', 'speaker')],
  },
  {
    key: 'signing',
    kind: 'signing',
    title: { en: 'Signing: river plastic monitoring', zh: '签约：河流塑料监测' },
    day: 30,
    from: '16:30',
    to: '17:00',
    room: 'mainHall',
    who: [
      { organisation: 'cleanRivers', role: 'host' },
      { organisation: 'riverNetwork', role: 'host' },
    ],
  },
  {
    key: 'press',
    kind: 'press',
    title: { en: 'Press conference', zh: '新闻发布会' },
    day: 30,
    from: '17:10',
    to: '17:50',
    room: 'pressRoom',
    who: [person('huong', 'speaker'), person('somchai', 'speaker')],
  },
  {
    key: 'youth',
    kind: 'plenary',
    title: { en: 'What we take home', zh: '我们带走什么' },
    day: 31,
    from: '14:00',
    to: '15:00',
    room: 'karstRoom',
    track: 'skills',
    who: [person('sokha', 'moderator'), person('santos', 'speaker'), person('bounmy', 'speaker')],
  },
  {
    key: 'tour',
    kind: 'tour',
    title: { en: 'Field visit: a wetland and a steelworks', zh: '实地考察：一片湿地与一座钢厂' },
    day: 31,
    from: '09:00',
    to: '12:00',
    room: 'wetland',
    who: [person('wei', 'host')],
  },
  {
    key: 'closing',
    kind: 'closing',
    title: { en: 'Closing', zh: '闭幕式' },
    day: 31,
    from: '15:30',
    to: '16:30',
    room: 'mainHall',
    who: [person('huang', 'moderator')],
  },
]
