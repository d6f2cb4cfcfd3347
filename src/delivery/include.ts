import { z } from 'zod'
import { publicTypes, type PublicType } from '../wire/documents.ts'
import { nearest } from './nearest.ts'
import { treeOf, type Tree } from './paths.ts'
import type { Fault } from './problem.ts'
import { expandHere } from './present.ts'
import { leadsTo } from './shape-parts.ts'
import { shapes } from './shapes.ts'

/** A dotted path followed through the shapes. */
export type Walked =
  | { kind: 'path'; segments: string[]; relations: number; endsInRelation: boolean }
  | { kind: 'unknown'; segment: string; allowed: string[] }

/** Follows a path from a type, through lists, objects and relations. */
export function walk(type: PublicType, path: string): Walked {
  let shape: z.ZodObject | null = shapes[type]
  let relations = 0
  let endsInRelation = false
  const segments: string[] = []
  for (const segment of path.split('.')) {
    const keys: z.ZodRawShape = shape?.shape ?? {}
    const next = Object.hasOwn(keys, segment) ? keys[segment] : undefined
    if (next === undefined) return { kind: 'unknown', segment, allowed: Object.keys(keys) }
    const { inner, target } = open(next)
    endsInRelation = target !== null
    segments.push(segment, ...(endsInRelation ? [expandHere] : []))
    if (endsInRelation) relations += 1
    shape = target === null ? inner : shapes[target]
  }
  return { kind: 'path', segments, relations, endsInRelation }
}

type Opened = { inner: z.ZodObject | null; target: PublicType | null }

/** What is inside lists and behind "or null". */
function open(schema: unknown): Opened {
  const target = schema instanceof z.ZodType ? targetOf(schema) : null
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return open(schema.unwrap())
  if (schema instanceof z.ZodArray) return open(schema.element)
  return { inner: schema instanceof z.ZodObject ? schema : null, target }
}

function targetOf(schema: z.ZodType): PublicType | null {
  const target = schema.meta()?.[leadsTo]
  return publicTypes.find((type) => type === target) ?? null
}

export type Bounds = { most: number; levels: number }

export type ReadPaths = { tree: Tree; faults: Fault[] }

/** The tree of `include`, with a mark at each relation on the way. */
export function readInclude(type: PublicType, paths: readonly string[], bounds: Bounds): ReadPaths {
  const tree: Tree = new Map()
  const faults = tooMany('include', paths, bounds.most)
  for (const path of paths) {
    const walked = walk(type, path)
    const fault = faultIn('include', path, walked) ?? notExpandable(path, walked, bounds.levels)
    if (fault) faults.push(fault)
    else if (walked.kind === 'path') plant(tree, walked.segments)
  }
  return { tree, faults }
}

/** The tree of `fields`. */
export function readFields(type: PublicType, paths: readonly string[], most: number): ReadPaths {
  const faults = tooMany('fields', paths, most)
  for (const path of paths)
    faults.push(...[faultIn('fields', path, walk(type, path))].filter((each) => each !== null))
  return { tree: treeOf(paths), faults }
}

/** The mark stands beside what follows it: `event` → { mark, sessions → { mark } }. */
function plant(tree: Tree, segments: readonly string[]): void {
  let branch = tree
  for (const segment of segments) {
    const next: Tree = branch.get(segment) ?? new Map<string, Tree>()
    branch.set(segment, next)
    if (segment !== expandHere) branch = next
  }
}

function tooMany(parameter: string, paths: readonly string[], most: number): Fault[] {
  if (paths.length <= most) return []
  const detail = `${parameter} has more than ${most} paths.`
  return [{ parameter, value: `${paths.length} paths`, detail }]
}

function faultIn(parameter: string, path: string, walked: Walked): Fault | null {
  if (walked.kind === 'path') return null
  const { segment, allowed } = walked
  const guess = nearest(segment, allowed)
  const end = guess === null ? '.' : `: did you mean ${guess}?`
  return {
    ...{ parameter, value: path.slice(0, 200), allowed },
    detail: `${parameter}: “${segment.slice(0, 60)}” is not a key there${end}`,
    ...(guess === null ? {} : { didYouMean: guess }),
  }
}

function notExpandable(path: string, walked: Walked, levels: number): Fault | null {
  if (walked.kind !== 'path') return null
  const fault = { parameter: 'include', value: path }
  if (!walked.endsInRelation) {
    return { ...fault, detail: `include: “${path}” is not a relation: use fields to choose keys.` }
  }
  if (walked.relations <= levels) return null
  return { ...fault, detail: `include: “${path}” goes deeper than ${levels} levels.` }
}
