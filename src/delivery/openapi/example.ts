import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { publicTypes, type Projection, type PublicType } from '../../wire/documents.ts'
import { openEdition, type Edition } from '../../wire/edition.ts'
import { isRecord } from '../../wire/edition/refs.ts'
import type { Parts } from '../asking.ts'
import type { Endpoint } from '../endpoint.ts'

/** A story of the example newsroom and what it is about, as its edition holds them; one a line. */
const file = new URL('example-newsroom.jsonl', import.meta.url)

const lineSchema = z.object({
  type: z.enum(publicTypes),
  id: z.string(),
  projection: z.custom<Projection>((value) => isRecord(value) && value.kind === 'public'),
})

/** When the example was published, and when it is asked. */
const published = new Date('2024-10-31T11:05:00.000Z')
const asked = new Date('2024-11-08T00:00:00.000Z')

/** The same parts over an edition everybody may see, which is the same on every node. Close it. */
export function openExample(parts: Parts): Parts {
  const edition = openEdition(':memory:')
  edition.applyMany(linesOf(), published)
  const epoch = '5b0e7a52-6d1f-4f0b-8a43-0f6b6a0c8e11'
  return { ...parts, edition: { ...edition, epoch }, clock: () => asked, imageQuery: () => '' }
}

function linesOf(): z.infer<typeof lineSchema>[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => lineSchema.parse(JSON.parse(line)))
}

export type Example = { address: string; value: unknown }

/** What an endpoint really answers to its example address, asked of the example. */
export function askExample(parts: Parts, endpoint: Endpoint): Example {
  const address = endpoint.example ?? usualAddress(endpoint, parts.edition)
  const { pathname, searchParams } = new URL(address, parts.publicUrl)
  const [, , , key = ''] = pathname.split('/')
  const ask = { parts, key, path: pathname, search: searchParams, now: asked }
  return { address, value: JSON.parse(endpoint.answer(ask).body) }
}

/** A short list; of a document its whole. */
function usualAddress({ path, isPaged }: Endpoint, edition: Edition): string {
  const type = publicTypes.find((each) => path.startsWith(`/v1/${each}/`))
  const named = type === undefined ? path : path.replace('{id}', keyOf(type, edition))
  return isPaged ? `${named}?limit=1` : named
}

function keyOf(type: PublicType, edition: Edition): string {
  const [id = ''] = edition.ids(type)
  return edition.getById(type, id, asked)?.slug ?? id
}
