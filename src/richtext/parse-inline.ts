import { factOf } from '../facts/printed-facts.ts'
import { publicTypes } from '../wire/documents.ts'
import type { Ref } from '../wire/documents.ts'
import { cleanRun } from './clean-text.ts'
import type { LexicalNode } from './lexical-node.ts'
import { isRecord, lexicalNode, textBeneath } from './lexical-node.ts'
import type { Inline, LinkTarget, Mark } from './nodes.ts'
import { webAddress } from './web-address.ts'

/** Lexical keeps formats as bits of one number; these are its own values. */
const bits: readonly [number, Mark][] = [
  [1, 'bold'],
  [2, 'italic'],
  [4, 'strikethrough'],
  [8, 'underline'],
  [16, 'code'],
  [32, 'subscript'],
  [64, 'superscript'],
]

/** Elements that start a line of their own when they are found inside a line. */
const lineElements = new Set(['paragraph', 'heading', 'quote', 'listitem', 'tablecell', 'list'])

type Run = { marks: readonly Mark[]; leaf: Exclude<Inline, { kind: 'marked' }> }
type Within = { depthLeft: number; link: boolean }

/** The content of one line or paragraph, with marks nested and nothing but breaks at no end. */
export function parseInline(children: readonly unknown[], depthLeft: number): Inline[] {
  return nest(trimBreaks(runsOf(children, { depthLeft, link: false })))
}

function runsOf(children: readonly unknown[], within: Within): Run[] {
  const runs: Run[] = []
  for (const child of children) {
    const node = lexicalNode(child)
    if (!node) continue
    if (lineElements.has(node.type) && runs.length > 0) runs.push(lineBreak)
    for (const run of runsOfNode(node, within)) append(runs, run)
  }
  return runs
}

function runsOfNode(node: LexicalNode, within: Within): Run[] {
  if (within.depthLeft <= 0) return textRuns(textBeneath(node), [])
  if (node.type === 'linebreak') return [lineBreak]
  if (typeof node.text === 'string') return textRuns(node.text, marksOf(node.format))
  if (node.type === 'inlineBlock') return factRuns(node)
  const deeper = { ...within, depthLeft: within.depthLeft - 1 }
  const target = within.link ? null : linkTarget(node)
  if (!target) return runsOf(node.children, deeper)
  const words = nest(trimBreaks(runsOf(node.children, { ...deeper, link: true })))
  return words.length > 0 ? [{ marks: [], leaf: { kind: 'link', target, children: words } }] : []
}

function factRuns({ fields }: LexicalNode): Run[] {
  const found = factOf(fields)
  const printed = cleanRun(found?.printed ?? '').replaceAll('\n', ' ')
  if (!found || printed === '') return []
  const event: Ref = { ref: 'events', id: found.event }
  return [{ marks: [], leaf: { kind: 'fact', event, fact: found.fact, printed } }]
}

const lineBreak: Run = { marks: [], leaf: { kind: 'break' } }

function textRuns(text: string, marks: readonly Mark[]): Run[] {
  return cleanRun(text)
    .split('\n')
    .flatMap((line, index): Run[] => [
      ...(index > 0 ? [lineBreak] : []),
      ...(line === '' ? [] : [{ marks, leaf: { kind: 'text' as const, text: line } }]),
    ])
}

/** Neighbours in the same dress become one. */
function append(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  const joins =
    last?.leaf.kind === 'text' && run.leaf.kind === 'text' && last.marks.join() === run.marks.join()
  if (!joins) runs.push(run)
  else runs[runs.length - 1] = { ...run, leaf: { kind: 'text', text: textOf(last) + textOf(run) } }
}

function textOf({ leaf }: Run): string {
  return leaf.kind === 'text' ? leaf.text : ''
}

function trimBreaks(runs: readonly Run[]): Run[] {
  return runs.slice(Math.max(0, runs.findIndex(says)), runs.findLastIndex(says) + 1)
}

function says({ leaf }: Run): boolean {
  return (
    leaf.kind === 'link' ||
    leaf.kind === 'fact' ||
    (leaf.kind === 'text' && leaf.text.trim() !== '')
  )
}

/** The mark that lasts longest goes outside, so that tags open and close as seldom as can be. */
function nest(runs: readonly Run[]): Inline[] {
  const nodes: Inline[] = []
  for (let at = 0; at < runs.length;) {
    const run = runs[at]
    if (!run) break
    const [outer, ...others] = run.marks.map((mark) => ({ mark, length: reach(runs, at, mark) }))
    if (!outer) {
      nodes.push(run.leaf)
      at += 1
      continue
    }
    const { mark, length } = others.reduce(
      (best, next) => (next.length > best.length ? next : best),
      outer,
    )
    const inside = runs.slice(at, at + length).map((each) => without(each, mark))
    // Space in bold is space
    if (inside.some(says)) nodes.push({ kind: 'marked', mark, children: nest(inside) })
    else nodes.push(...nest(inside))
    at += length
  }
  return nodes
}

function reach(runs: readonly Run[], from: number, mark: Mark): number {
  for (let at = from; at < runs.length; at += 1) {
    if (!runs[at]?.marks.includes(mark)) return at - from
  }
  return runs.length - from
}

function without(run: Run, mark: Mark): Run {
  return { ...run, marks: run.marks.filter((other) => other !== mark) }
}

function marksOf(format: unknown): Mark[] {
  if (typeof format !== 'number') return []
  return bits.filter(([bit]) => (format & bit) !== 0).map(([, mark]) => mark)
}

function linkTarget({ type, fields }: LexicalNode): LinkTarget | null {
  if ((type !== 'link' && type !== 'autolink') || !isRecord(fields)) return null
  if (fields.linkType === 'internal') {
    const ref = refOf(fields.doc)
    return ref && { kind: 'document', ref }
  }
  const address = webAddress(fields.url)
  return address === null ? null : { kind: 'address', address }
}

function refOf(relation: unknown): Ref | null {
  if (!isRecord(relation)) return null
  const ref = publicTypes.find((type) => type === relation.relationTo)
  const id = isRecord(relation.value) ? relation.value.id : relation.value
  return ref && typeof id === 'string' && id !== '' ? { ref, id } : null
}
