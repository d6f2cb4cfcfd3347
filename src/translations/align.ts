import type { Unit } from '../words/body-units.ts'

type Told = Pick<Unit, 'at' | 'text'>
type Block = Pick<Unit, 'what' | 'text' | 'ref' | 'at'>
type Step = { cost: number; missing: Block[]; added: number }

/**
 * The blocks of a text that its translation has nothing for. Both are laid beside each other in
 * order, as cheaply as it goes, by kind, length and figures: two or three paragraphs may be joined into one,
 * or one split, and no length is exact. Something else in its place is a rewriting: as many as the
 * translation has of its own are not told, the shortest first. Photos, cards and lines hold the
 * place, and may be left out.
 */
export function align(source: readonly Block[], own: readonly Block[]): Told[] {
  const { added, missing } = cheapest(source.map(weighed), own.map(weighed))
  const longest = missing.toSorted((one, other) => weightOf(other.text) - weightOf(one.text))
  const told = new Set(longest.slice(0, Math.max(0, longest.length - added)))
  return missing.filter((each) => told.has(each)).map(({ at, text }) => ({ at, text }))
}

/** How many blocks of the source stand beside how many of the translation. */
const beads = [
  ...([
    [1, 1],
    [1, 0],
    [0, 1],
  ] as const),
  ...([
    [2, 1],
    [1, 2],
    [3, 1],
    [1, 3],
  ] as const),
]

/** `late` is how far down a text it stands: 0 to 1. */
type Weighed = Block & { weight: number; late: number }

const weighed = (block: Block, at: number, { length }: readonly Block[]): Weighed => ({
  ...block,
  weight: weightOf(block.text),
  late: at / length,
})

function cheapest(source: readonly Weighed[], own: readonly Weighed[]): Step {
  const none: Step = { cost: 0, missing: [], added: 0 }
  const table: Step[][] = []
  for (let i = 0; i <= source.length; i += 1) {
    const row: Step[] = []
    table.push(row)
    for (let j = 0; j <= own.length; j += 1) {
      const ways = beads.flatMap(([m, n]) => {
        const before = table[i - m]?.[j - n]
        return before ? [stepOn(before, source.slice(i - m, i), own.slice(j - n, j))] : []
      })
      row.push(
        i + j === 0 ? none : ways.reduce((one, other) => (other.cost < one.cost ? other : one)),
      )
    }
  }
  return table.at(-1)?.at(-1) ?? none
}

function stepOn(before: Step, source: readonly Weighed[], own: readonly Weighed[]): Step {
  const isOfWords = [...source, ...own].every(isWorded)
  return {
    cost: before.cost + costOf(source, own, isOfWords),
    missing: own.length === 0 && isOfWords ? [...before.missing, ...source] : before.missing,
    added: before.added + (source.length === 0 && isOfWords ? 1 : 0),
  }
}

const worded = new Set<Unit['what']>([
  ...(['paragraph', 'heading', 'list', 'quote', 'table', 'pullQuote'] as const),
])

/** Whether a block is there for its own words. */
export const isWorded = ({ what }: Pick<Unit, 'what'>): boolean => worded.has(what)

/**
 * Costs on the scale of how far apart two lengths are, as the logarithm of their ratio: 0.7 is twice
 * as long. Leaving out costs about as much as joining, so that the length decides between the two:
 * what is joined may be a quarter shorter. Stories are cut from the
 * end, so that it costs less the further down. Writing anew is dearer than cutting to a third.
 */
const costs = {
  missing: 0.6,
  late: 0.2,
  added: 0.8,
  heldPlace: 0.3,
  joined: 0.4,
  otherKind: 0.6,
  otherFigures: 0.3,
}

function costOf(source: readonly Weighed[], own: readonly Weighed[], isOfWords: boolean): number {
  const [one, other] = [source[0], own[0]]
  if (!one || !other) {
    if (!isOfWords) return costs.heldPlace
    return one ? costs.missing - costs.late * one.late : costs.added
  }
  const all = [...source, ...own]
  const isOneKind = all.every(({ what }) => what === one.what)
  if (!isOfWords) {
    if (all.length > 2 || !isOneKind) return Infinity
    return one.ref?.id === other.ref?.id ? 0 : costs.heldPlace
  }
  const apart = Math.abs(Math.log((weightIn(source) + least) / (weightIn(own) + least)))
  return (
    apart +
    costs.joined * (all.length - 2) +
    (isOneKind ? 0 : costs.otherKind) +
    (haveOtherFigures(source, own) ? costs.otherFigures : 0)
  )
}

/** Of two that are equally long, figures say which is meant: most are the same in all languages. */
function haveOtherFigures(source: readonly Block[], own: readonly Block[]): boolean {
  const [there, here] = [source, own].map(
    (blocks) => new Set(blocks.flatMap(({ text }) => text.match(figures) ?? [])),
  )
  if (!there?.size || !here?.size) return false
  return ![...there].some((figure) => here.has(figure))
}

/** Matches a run of digits. */
const figures = /\d+/g

/** Short lines differ more in length than long ones. */
const least = 20

const weightIn = (blocks: readonly Weighed[]) => blocks.reduce((sum, { weight }) => sum + weight, 0)

/** About as many letters as it would have in English. */
function weightOf(text: string): number {
  const wide = text.match(wideLetter)?.length ?? 0
  return [...text].length + 2 * wide
}

/** Matches a letter that says about as much as three of an alphabet. */
const wideLetter = /[\p{Script=Han}]/gu
