import { saysTheSame } from '../clean.ts'
import type { Tags } from '../read-metadata.ts'
import { list } from './lists.ts'
import { facesIn, type Region } from './regions.ts'
import { rowsOf, textOf } from './structures.ts'

export type Person = { name: string; role: string | null; region?: Region }

/** No group photo has more who are named. */
const most = 200

/** Whom the file names as shown: described, listed, or marked in the picture; each once. */
export function peopleIn(tags: Tags): Person[] | null {
  const described = rowsOf(tags['XMP-iptcExt:PersonInImageWDetails']).map((row) => ({
    name: textOf(row, 'PersonName'),
    role: textOf(row, 'PersonDescription')?.slice(0, 500) ?? null,
  }))
  const listed = list(tags['XMP-iptcExt:PersonInImage']).map((name) => ({ name, role: null }))
  const faces = facesIn(tags)
  const people: Person[] = []
  for (const { name, role } of [...described, ...listed, ...faces.map(asPerson)].slice(0, most)) {
    if (name === null || people.some((person) => saysTheSame(person.name, name))) continue
    const region = faces.find((face) => saysTheSame(face.name, name))?.region
    people.push({ name, role, ...(region ? { region } : {}) })
  }
  return people.length > 0 ? people : null
}

const asPerson = ({ name }: { name: string }) => ({ name, role: null })
