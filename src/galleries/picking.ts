/** What somebody is about to add: photos in the order of the sheet, without those already there. */
export type Picking = {
  offered: readonly string[]
  chosen: ReadonlySet<string>
  current: string | null
  /** Where a range begins. */
  anchor: string | null
}

export type PickAct =
  | { kind: 'offer'; ids: readonly string[] }
  | { kind: 'go'; to: string; choose: 'no' | 'toggle' | 'range' }
  | { kind: 'all' }

export const nothingPicked: Picking = {
  offered: [],
  chosen: new Set(),
  current: null,
  anchor: null,
}

/** Choices stay when another filter is looked through. */
export function picked(picking: Picking, act: PickAct): Picking {
  switch (act.kind) {
    case 'offer': {
      const isThere = picking.current !== null && act.ids.includes(picking.current)
      const current = isThere ? picking.current : (act.ids[0] ?? null)
      return { ...picking, offered: act.ids, current, anchor: isThere ? picking.anchor : current }
    }
    case 'go':
      return go(picking, act)
    case 'all':
      return { ...picking, chosen: new Set([...picking.chosen, ...picking.offered]) }
  }
}

function go(picking: Picking, { choose, to }: Extract<PickAct, { kind: 'go' }>): Picking {
  if (choose === 'no') return { ...picking, current: to, anchor: to }
  const chosen = new Set(picking.chosen)
  if (choose === 'toggle') {
    if (!chosen.delete(to)) chosen.add(to)
    return { ...picking, chosen, current: to, anchor: to }
  }
  for (const id of between(picking.offered, picking.anchor ?? to, to)) chosen.add(id)
  return { ...picking, chosen, current: to }
}

function between(ids: readonly string[], one: string, other: string): readonly string[] {
  const [from = 0, to = 0] = [ids.indexOf(one), ids.indexOf(other)].toSorted((a, b) => a - b)
  return ids.slice(from, to + 1)
}
