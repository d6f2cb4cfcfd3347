/** A photo as a gallery shows it. One that was just picked has no row in the form yet. */
export type Use = {
  row: string | null
  photo: string
  caption: string
  alt: string
  crop: string
}

/** One change of the rows of a form. */
export type Step =
  | { kind: 'add'; at: number; use: Use }
  | { kind: 'remove'; at: number }
  | { kind: 'move'; from: number; to: number }

export function moved(uses: readonly Use[], from: number, to: number): Use[] {
  const use = uses[from]
  if (!use) return [...uses]
  return uses.toSpliced(from, 1).toSpliced(to, 0, use)
}

/** These photos behind those there, each once. */
export function withPhotos(uses: readonly Use[], photos: readonly string[]): Use[] {
  const known = new Set(uses.map(({ photo }) => photo))
  const fresh = [...new Set(photos)].filter((photo) => !known.has(photo))
  return [...uses, ...fresh.map((photo) => ({ row: null, photo, caption: '', alt: '', crop: '' }))]
}

/** What makes one order of photos into another; to move one photo takes one step. */
export function stepsBetween(now: readonly Use[], wanted: readonly Use[]): Step[] {
  const steps: Step[] = []
  const left = [...now]
  const take = (step: Step): void => {
    steps.push(step)
    if (step.kind === 'add') left.splice(step.at, 0, step.use)
    else if (step.kind === 'remove') left.splice(step.at, 1)
    else left.splice(0, left.length, ...moved(left, step.from, step.to))
  }
  for (const at of goneFrom(left, wanted)) take({ kind: 'remove', at })
  for (const [at, use] of wanted.entries()) {
    const from = placeOf(left, use)
    if (from === -1) take({ kind: 'add', at, use })
    else if (from === at + 1) take({ kind: 'move', from: at, to: placeOf(wanted, left[at]) })
    const again = placeOf(left, use)
    if (again > at) take({ kind: 'move', from: again, to: at })
  }
  return steps
}

/** From the last to the first, so that each stands where it says until it is taken out. */
function goneFrom(uses: readonly Use[], wanted: readonly Use[]): number[] {
  return uses.flatMap((use, at) => (placeOf(wanted, use) === -1 ? [at] : [])).toReversed()
}

function placeOf(uses: readonly Use[], use: Use | undefined): number {
  return use?.row ? uses.findIndex(({ row }) => row === use.row) : -1
}
