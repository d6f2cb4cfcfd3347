import type { Both } from '../both.ts'

export type TopicKey =
  'environment' | 'climate' | 'pollution' | 'air' | 'biodiversity' | 'plastic' | 'transition'

export type ExampleTopic = { key: TopicKey; name: Both; qcode?: string; parent?: TopicKey }

/** Codes of IPTC Media Topics where the vocabulary has the very thing; empty where it has not. */
export const topics: readonly ExampleTopic[] = [
  { key: 'environment', name: { en: 'environment', zh: '环境' }, qcode: 'medtop:06000000' },
  {
    key: 'climate',
    name: { en: 'climate change', zh: '气候变化' },
    qcode: 'medtop:20000418',
    parent: 'environment',
  },
  {
    key: 'pollution',
    name: { en: 'environmental pollution', zh: '环境污染' },
    qcode: 'medtop:20000424',
    parent: 'environment',
  },
  {
    key: 'air',
    name: { en: 'air pollution', zh: '大气污染' },
    qcode: 'medtop:20000425',
    parent: 'pollution',
  },
  { key: 'biodiversity', name: { en: 'biodiversity', zh: '生物多样性' }, parent: 'environment' },
  { key: 'plastic', name: { en: 'plastic pollution', zh: '塑料污染' }, parent: 'pollution' },
  {
    key: 'transition',
    name: { en: 'digital and green transition', zh: '数字化与绿色转型' },
    parent: 'environment',
  },
]
