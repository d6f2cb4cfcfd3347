import type { Both } from '../both.ts'

export type PlaceKey =
  | 'china'
  | 'guangxi'
  | 'liuzhou'
  | 'venue'
  | 'mainHall'
  | 'karstRoom'
  | 'banyanRoom'
  | 'riverRoom'
  | 'pressRoom'
  | 'foyer'
  | 'wetland'

type Kind = 'country' | 'region' | 'city' | 'venue' | 'building' | 'room'

export type ExamplePlace = {
  key: PlaceKey
  kind: Kind
  name: Both
  within?: PlaceKey
  capacity?: number
  geo?: { latitude: number; longitude: number }
  wikidata?: string
}

/** From the country down to the rooms. China, Guangxi and Liuzhou are real; the venue is not. */
export const places: readonly ExamplePlace[] = [
  {
    key: 'china',
    kind: 'country',
    name: { en: 'China', zh: '中国' },
    wikidata: 'Q148',
  },
  {
    key: 'guangxi',
    kind: 'region',
    name: { en: 'Guangxi Zhuang Autonomous Region', zh: '广西壮族自治区' },
    within: 'china',
    wikidata: 'Q15176',
  },
  {
    key: 'liuzhou',
    kind: 'city',
    name: { en: 'Liuzhou', zh: '柳州' },
    within: 'guangxi',
    geo: { latitude: 24.3264, longitude: 109.4281 },
  },
  {
    key: 'venue',
    kind: 'venue',
    name: { en: 'Riverside Conference Centre (example)', zh: '滨江会议中心（示例）' },
    within: 'liuzhou',
  },
  room('mainHall', { en: 'Main Hall', zh: '主会场' }, 600),
  room('karstRoom', { en: 'Karst Room', zh: '峰林厅' }, 120),
  room('banyanRoom', { en: 'Banyan Room', zh: '榕树厅' }, 80),
  room('riverRoom', { en: 'River Room', zh: '柳江厅' }, 60),
  room('pressRoom', { en: 'Press Room', zh: '新闻发布厅' }, 90),
  room('foyer', { en: 'Foyer', zh: '序厅' }, 400),
  {
    key: 'wetland',
    kind: 'venue',
    name: { en: 'Restored wetland (example)', zh: '修复湿地（示例）' },
    within: 'liuzhou',
  },
]

function room(key: PlaceKey, name: Both, capacity: number): ExamplePlace {
  return { key, kind: 'room', name, within: 'venue', capacity }
}
