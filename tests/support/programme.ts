import type { Payload } from 'payload'

type Values = { [field: string]: unknown }
type Kind =
  | 'series'
  | 'events'
  | 'sessions'
  | 'speakers'
  | 'contributors'
  | 'organisations'
  | 'places'
  | 'topics'

const defaults: Record<Kind, Values> = {
  series: { name: 'Cooperation Forum' },
  events: {
    name: 'Forum in Liuzhou',
    start: '2024-10-29T08:00',
    end: '2024-10-30T18:00',
    timeZone: 'Asia/Shanghai',
  },
  sessions: { title: 'Opening', kind: 'opening' },
  speakers: { name: 'Li Wei' },
  contributors: { name: 'Fu Huazhou' },
  organisations: { name: 'Ministry of Ecology and Environment' },
  places: { name: 'Main hall', kind: 'room' },
  topics: { name: 'climate change' },
}

/** A document of the programme, a draft unless `values` says otherwise. */
export async function make(payload: Payload, kind: Kind, values: Values = {}): Promise<Made> {
  const doc = await payload.create({
    collection: kind,
    data: untyped({ ...defaults[kind], ...values }),
    depth: 0,
    overrideAccess: true,
  })
  return asMade(doc)
}

/** Changes a document as a save of its form would; `draft` leaves what readers see alone. */
export async function change(
  payload: Payload,
  kind: Kind,
  id: string,
  { draft = false, trash = false, ...data }: Values & { draft?: boolean; trash?: boolean },
): Promise<Made> {
  const doc = await payload.update({
    collection: kind,
    id,
    data: untyped(data),
    draft,
    trash,
    depth: 0,
    overrideAccess: true,
  })
  return asMade(doc)
}

/** What a saved document holds, field by field. */
export type Made = { id: string; [field: string]: unknown }

function asMade(doc: { id: string }): Made {
  return { ...Object.fromEntries(Object.entries(doc)), id: doc.id }
}

/** As it would arrive over HTTP: nobody has checked its type. */
function untyped(values: Values) {
  return JSON.parse(JSON.stringify(values))
}

/** What a save was refused with: the path and the sentence of each field. */
export async function refusalOf(
  save: Promise<unknown>,
): Promise<{ path: string; message: string }[]> {
  const error: unknown = await save.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (error instanceof Error && 'data' in error) {
    const { data } = error
    if (typeof data === 'object' && data !== null && 'errors' in data && Array.isArray(data.errors))
      return data.errors.map(({ message, path }) => ({ path, message }))
  }
  throw error ?? new Error('The save was not refused')
}
