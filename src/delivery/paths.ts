/** Dotted paths as a tree: `a,b.c` is `a` and, under `b`, `c`. An empty tree is a leaf. */
export type Tree = Map<string, Tree>

export function treeOf(paths: readonly string[]): Tree {
  const tree: Tree = new Map()
  for (const path of paths) {
    let branch = tree
    for (const name of path.split('.')) {
      const next: Tree = branch.get(name) ?? new Map<string, Tree>()
      branch.set(name, next)
      branch = next
    }
  }
  return tree
}

/** What a document, or a part of one, is asked to show. `fields` null is everything. */
export type Wanted = { fields: Tree | null; include: Tree }

export const nothingMore: Wanted = { fields: null, include: new Map() }

/** Whether a key is shown: named, or nothing was named. */
export function isWanted({ fields }: Wanted, key: string): boolean {
  return fields === null || fields.has(key)
}

/** What is wanted below a key. Naming `leadPhoto` alone wants all of it. */
export function below({ fields, include }: Wanted, key: string): Wanted {
  const named = fields?.get(key)
  return {
    fields: named === undefined || named.size === 0 ? null : named,
    include: include.get(key) ?? new Map(),
  }
}
