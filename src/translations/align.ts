import type { Unit } from '../words/body-units.ts'

type Told = Pick<Unit, 'at' | 'text'>
type Block = Pick<Unit, 'what' | 'text' | 'ref' | 'at'>

/**
 * The blocks of a text that its translation has nothing for. Both are laid beside each other in
 * order, as cheaply as it goes, by kind, length and figures: two or three paragraphs may be joined into one,
 * or one split, and no length is exact. Something else in its place is a rewriting: as many as the
 * translation has of its own are not told, the shortest first. Photos, cards and lines hold the
 * place, and may be left out.
 */
export function align(source: readonly Block[], own: readonly Block[]): Told[] {
  if (source.length * own.length > most) return []
  const { added, missing } = cheapest(source.map(weighed), own.map(weighed))
  const longest = missing.toSorted((one, other) => other.weight - one.weight)
  const told = new Set(longest.slice(0, Math.max(0, longest.length - added)))
  return missing.filter((each) => told.has(each)).map(({ at, text }) => ({ at, text }))
}

/** Pairs to be weighed, which takes a tenth of a second. Of longer texts, a book, nothing is told. */
const most = 60_000

/** How many blocks of the source stand beside how many of the translation. */
const alone = [1, 1] as const
const beads = [
  alone,
  ...([
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
type Weighed = Block & {
  figures: ReadonlySet<string>
  isOfWords: boolean
  late: number
  weight: number
}

const weighed = (block: Block, at: number, { length }: readonly Block[]): Weighed => ({
  ...block,
  figures: new Set(block.text.match(figures)),
  isOfWords: isWorded(block),
  late: at / length,
  weight: weightOf(block.text),
})

type Laid = { missing: Weighed[]; added: number }

function cheapest(source: readonly Weighed[], own: readonly Weighed[]): Laid {
  const width = own.length + 1
  const total = new Float64Array((source.length + 1) * width)
  const taken = new Uint8Array(total.length)
  for (let i = 0; i <= source.length; i += 1) {
    for (let j = i === 0 ? 1 : 0; j <= own.length; j += 1) {
      const here = i * width + j
      total[here] = Infinity
      for (const [nth, [m, n]] of beads.entries()) {
        if (m > i || n > j) continue
        const before = total[here - m * width - n] ?? Infinity
        const cost = before + costOf(source.slice(i - m, i), own.slice(j - n, j))
        if (cost < (total[here] ?? Infinity)) [total[here], taken[here]] = [cost, nth]
      }
    }
  }
  return wayBack(source, own, taken)
}

/** What stands alone on the cheapest way, which is told from its end. */
function wayBack(source: readonly Weighed[], own: readonly Weighed[], taken: Uint8Array): Laid {
  const missing: Weighed[] = []
  let [i, j, added] = [source.length, own.length, 0]
  while (i > 0 || j > 0) {
    const [m, n] = beads[taken[i * (own.length + 1) + j] ?? 0] ?? alone
    const [one, other] = [source[i - 1], own[j - 1]]
    if (n === 0 && one?.isOfWords) missing.unshift(one)
    if (m === 0 && other?.isOfWords) added += 1
    ;[i, j] = [i - m, j - n]
  }
  return { missing, added }
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

function costOf(source: readonly Weighed[], own: readonly Weighed[]): number {
  const [one, other] = [source[0], own[0]]
  const all = [...source, ...own]
  const isOfWords = all.every((each) => each.isOfWords)
  if (!one || !other) {
    if (!isOfWords) return costs.heldPlace
    return one ? costs.missing - costs.late * one.late : costs.added
  }
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
function haveOtherFigures(source: readonly Weighed[], own: readonly Weighed[]): boolean {
  const hasAny = (blocks: readonly Weighed[]) => blocks.some((block) => block.figures.size > 0)
  if (!hasAny(source) || !hasAny(own)) return false
  const said = new Set(own.flatMap((block) => [...block.figures]))
  return !source.some((block) => [...block.figures].some((figure) => said.has(figure)))
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
