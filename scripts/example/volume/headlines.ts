const who = [
  'River wardens',
  'City planners',
  'School classes',
  'Bus drivers',
  'Market traders',
  'Forest patrols',
  'Young engineers',
  'Fishing villages',
  'Port workers',
  'Rice growers',
  'Air chemists',
  'Bird counters',
  'Recyclers',
  'Hospital kitchens',
  'Tea farmers',
  'Satellite analysts',
  'Ferry crews',
  'Cement makers',
  'Street cleaners',
  'Reef divers',
] as const

const does = [
  'test',
  'compare',
  'pay for',
  'give up',
  'share',
  'map',
  'question',
  'repair',
  'publish',
  'rebuild',
  'argue about',
  'measure',
  'plant',
  'insure',
  'teach',
  'count',
  'sell',
  'clean',
  'halve',
  'double',
] as const

const what = [
  'air sensors',
  'river nets',
  'plastic deposits',
  'solar roofs',
  'mangrove plots',
  'rain gauges',
  'cooling towers',
  'bus batteries',
  'haze alarms',
  'seed banks',
  'waste banks',
  'electric boats',
  'wetland ponds',
  'noise maps',
  'heat shelters',
  'bamboo straws',
  'carbon ledgers',
  'tree nurseries',
  'flood walls',
  'data pools',
] as const

const where = [
  'in the north',
  'along the river',
  'before the rains',
  'after the harvest',
  'in forty towns',
  'at the port',
  'across the border',
  'on the islands',
  'under the bridges',
  'for a second year',
  'with their neighbours',
  'in the old quarter',
  'on market day',
  'by night',
  'for the first time',
  'without waiting',
  'at half the price',
  'in three languages',
  'by the sea',
  'upstream',
] as const

/** How many different headlines there are before they repeat. */
export const differentHeadlines = who.length * does.length * what.length * where.length

/** The headline of the `nth` article: neighbours in number are strangers in words. */
export function headlineOf(nth: number): string {
  // 7919 shares no factor with 160,000, so every combination comes up once.
  let rest = (nth * 7919) % differentHeadlines
  const parts = [who, does, what, where].map((words) => {
    const word = words[rest % words.length]
    rest = Math.floor(rest / words.length)
    return word
  })
  return parts.join(' ')
}
