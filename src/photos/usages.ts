import type { Asked } from './rights.ts'

/** The uses readers of the API and editors ask about, each of them anywhere in the world. */
export const usages = {
  web: { channel: 'web', use: 'publication', territory: null },
  social: { channel: 'social', use: 'publication', territory: null },
  print: { channel: 'print', use: 'publication', territory: null },
  broadcast: { channel: 'broadcast', use: 'publication', territory: null },
  syndication: { channel: null, use: 'syndication', territory: null },
} as const satisfies Record<string, Omit<Asked, 'at'>>

export type Usage = keyof typeof usages

export const usageNames = [
  'web',
  'social',
  'print',
  'broadcast',
  'syndication',
] as const satisfies Usage[]
