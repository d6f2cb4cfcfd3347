import { isSeen } from '../fields/seen-text.ts'
import { parse } from '../richtext/parse.ts'
import { nodesOf, type Unit, unitsOf } from '../words/body-units.ts'
import { align, isWorded } from './align.ts'

/** The words outside the body that a translation may leave out, but hardly ever means to. */
export const outsideBody = ['standfirst', 'captionOverride'] as const

type Words = Partial<Record<(typeof outsideBody)[number], string | null>> & { body?: unknown }

/** Something a source says, and its place among the nodes of its body. */
export type Said = { at: number; text: string }

/** What a source says and its translation has nothing for. */
export type Missing = {
  fields: (typeof outsideBody)[number][]
  paragraphs: Said[]
  captions: Said[]
}

/**
 * What of a source has no counterpart in its translation: in none of these revisions of the source,
 * the newest first, so that what came or went since counts for nothing, and what was reworded is
 * still missing. Of a body nobody has begun nothing is told.
 */
export function missingIn(own: Words, sources: readonly Words[]): Missing {
  const [now, ...before] = sources.map((source) => missingOf(own, source))
  if (!now) return { fields: [], paragraphs: [], captions: [] }
  const everywhere = (kind: 'paragraphs' | 'captions') =>
    now[kind].filter(({ text }) =>
      before.every((missing) => missing[kind].some((each) => isReworded(each.text, text))),
    )
  return {
    fields: now.fields.filter((name) => before.every(({ fields }) => fields.includes(name))),
    paragraphs: everywhere('paragraphs'),
    captions: everywhere('captions'),
  }
}

/** Whether one text is the other, or shares most of its words: those of the shorter. */
function isReworded(one: string, other: string): boolean {
  if (one === other) return true
  const [few = [], many = []] = [wordsOf(one), wordsOf(other)].toSorted(
    (a, b) => a.length - b.length,
  )
  return few.filter((word) => many.includes(word)).length > few.length / 2
}

/** Of scripts without spaces, the letters. */
function wordsOf(text: string): string[] {
  return [
    ...new Set(text.toLowerCase().match(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]|[\p{L}\p{N}]+/gu)),
  ]
}

function missingOf(own: Words, source: Words): Missing {
  const fields = outsideBody.filter((name) => isSeen(source[name]) && !isSeen(own[name]))
  const [there, here] = [source, own].map(({ body }) => unitsOf(body).filter(isWritten))
  if (!there || !here?.some(isWorded)) return { fields, paragraphs: [], captions: [] }
  return { fields, paragraphs: align(there, here), captions: captionsMissing(source, own) }
}

/** A new translation may begin with empty paragraphs, headings and lists. */
const isWritten = (unit: Unit) => unit.what !== 'empty' && (!isWorded(unit) || isSeen(unit.text))

/** Of photos both show: those that have words of their own in the source and none here. */
function captionsMissing(source: Words, own: Words): Said[] {
  const here = new Map(photosIn(own.body).map(({ id, caption }) => [id, caption]))
  return photosIn(source.body).flatMap(({ at, caption, id }) =>
    isSeen(caption) && here.has(id) && !isSeen(here.get(id)) ? [{ at, text: caption }] : [],
  )
}

function photosIn(body: unknown) {
  return nodesOf(body).flatMap((node, at) => {
    const [block] = parse({ root: { type: 'root', children: [node] } })
    return block?.kind === 'photo' ? [{ at, id: block.photo.id, caption: block.caption ?? '' }] : []
  })
}
