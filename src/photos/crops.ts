import type { Said } from '../fields/refuse.ts'

/** A cut with a name, in per cent of the upright picture. */
export type NamedCrop = { name: string; x: number; y: number; width: number; height: number }

/** Per cent from the left and the top. */
type Focus = { x: number; y: number }

/** Crops every photo has: the whole, and two that are cut around the focal point. */
const ownCrops = ['full', 'square', 'wide']

/** Matches what may stand in an address as the name of a crop. */
export const cropName = /^[a-z][a-z0-9-]{0,30}$/

/** What is wrong with a crop, at which of its fields, and what to write instead. */
type CropFault = { field: keyof NamedCrop; said: Said }

type Given = { [Key in keyof NamedCrop]?: NamedCrop[Key] | null }

/** The faults of one crop: `others` are the names before it. */
export function cropFaults(crop: Given, focus: Focus, others: readonly string[]): CropFault[] {
  return [...nameFaults(crop.name ?? '', others), ...placeFaults(crop, focus)]
}

function nameFaults(name: string, others: readonly string[]): CropFault[] {
  if (ownCrops.includes(name)) return [{ field: 'name', said: taken(name) }]
  if (!cropName.test(name)) return [{ field: 'name', said: notAName }]
  return others.includes(name) ? [{ field: 'name', said: twice(name) }] : []
}

function placeFaults({ x, y, width, height }: Given, focus: Focus): CropFault[] {
  return [
    ...sideFaults({ field: 'x', long: 'width' }, x ?? 0, width ?? 0, focus.x),
    ...sideFaults({ field: 'y', long: 'height' }, y ?? 0, height ?? 0, focus.y),
  ]
}

type Side = { field: 'x' | 'y'; long: 'width' | 'height' }

function sideFaults({ field, long }: Side, from: number, length: number, at: number): CropFault[] {
  if (from < 0 || from > 99) return [{ field, said: between(0, 99) }]
  const most = 100 - from
  if (length < 1 || length > most + roundings) return [{ field: long, said: between(1, most) }]
  if (from > at) return [{ field, said: atMost(at) }]
  return from + length < at - roundings ? [{ field: long, said: atLeast(round(at - from)) }] : []
}

/** What sums of numbers with a decimal are off by. */
const roundings = 1e-9

/** Rounded up, so that what we ask for is enough. */
function round(value: number): number {
  return Math.ceil(value * 100) / 100
}

const notAName: Said = {
  en: 'Write a name of small letters, digits and hyphens that begins with a letter, such as banner.',
  zh: '请用小写字母、数字和连字符命名，以字母开头，如 banner。',
}

function taken(name: string): Said {
  return {
    en: `Every photo has a crop “${name}” already: write another name, such as banner.`,
    zh: `每张图片已有“${name}”裁切，请改用其他名称，如 banner。`,
  }
}

function twice(name: string): Said {
  return {
    en: `There is another crop “${name}”: write a name no other one has.`,
    zh: `已有名为“${name}”的裁切，请使用不同的名称。`,
  }
}

function between(least: number, most: number): Said {
  return {
    en: `Write a number from ${least} to ${round(most)}: the crop must lie within the picture.`,
    zh: `请填写 ${least} 至 ${round(most)} 之间的数：裁切须在图片之内。`,
  }
}

function atMost(most: number): Said {
  return {
    en: `Write at most ${most}, or move the focal point: it must lie in every crop.`,
    zh: `请填写不大于 ${most} 的数，或移动焦点：焦点须在每个裁切之内。`,
  }
}

function atLeast(least: number): Said {
  return {
    en: `Write at least ${least}, or move the focal point: it must lie in every crop.`,
    zh: `请填写不小于 ${least} 的数，或移动焦点：焦点须在每个裁切之内。`,
  }
}
