import type { Chance } from './chance.ts'

export type Hair = 'short' | 'parted' | 'long' | 'bob' | 'bun' | 'scarf' | 'cap' | 'grey'

export type Person = {
  skin: string
  shade: string
  hair: Hair
  hairColour: string
  coat: string
  coatShade: string
  shirt: string
  tie: string | null
  /** 1 is 172 cm. */
  height: number
}

type Tones = readonly [light: string, dark: string]

const skins: readonly [Tones, ...Tones[]] = [
  ['#e9bd98', '#a06a4a'],
  ['#d9a67c', '#8b5a3c'],
  ['#c68f66', '#7a4b30'],
  ['#f0cbaa', '#ad7857'],
  ['#b07a52', '#693f27'],
]

const heads = [
  'short',
  'short',
  'short',
  'parted',
  'parted',
  'parted',
  'long',
  'long',
  'bob',
  'bob',
  'bun',
  'scarf',
  'cap',
  'grey',
] as const

const coats: readonly [Tones, ...Tones[]] = [
  ['#26314a', '#10151f'],
  ['#2b2d33', '#111216'],
  ['#1d2027', '#0b0c0f'],
  ['#4b5360', '#22262d'],
  ['#3a3145', '#18131f'],
  ['#23454a', '#0e1e21'],
  ['#6d3b34', '#2e1613'],
  ['#2f4a6b', '#142133'],
  ['#c9c4b8', '#76705f'],
]

/** Someone who might be at such a forum. */
export function someone(dice: Chance): Person {
  const [skin, shade] = dice.pick(skins)
  const [coat, coatShade] = dice.pick(coats)
  const hair = dice.pick(heads)
  const tied = hair === 'short' || hair === 'parted' || hair === 'grey'
  return {
    skin,
    shade,
    coat,
    coatShade,
    hair,
    hairColour: hairColour(hair, dice),
    shirt: dice.pick(['#e8ecef', '#dfe6ee', '#f3eee4', '#cfdbe6']),
    tie: tied && dice.happens(0.7) ? dice.pick(['#7c2430', '#24466e', '#2f6350', '#54435f']) : null,
    height: dice.around(1, 0.04),
  }
}

function hairColour(hair: Hair, dice: Chance): string {
  if (hair === 'scarf') return dice.pick(['#8c9aa8', '#5f7f7a', '#a67f86', '#c8b89a'])
  if (hair === 'grey') return '#6f7073'
  return dice.pick(['#15120f', '#1c1612', '#241a14', '#0f0e0e'])
}

/** Where light comes from in a figure's own space: -1 left, 1 right. */
export type Lit = { side: -1 | 1; rim: string; strength: number }
