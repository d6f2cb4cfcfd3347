import { tagOf, tagsOfListings } from '../../wire/edition/tags.ts'
import { tagsOf, type Depends } from '../depends.ts'
import type { Happening } from './touched.ts'

/** Which answers use what. */
export type Uses = {
  note: (address: string, depends: Depends) => void
  forget: (address: string, depends: Depends | null) => void
  /** The addresses of answers that may be touched. */
  near: (happening: Happening) => Set<string>
}

export function openUses(): Uses {
  const addresses = new Map<string, Set<string>>()
  return {
    note: (address, depends) => {
      for (const name of namesOf(depends)) {
        const known = addresses.get(name)
        if (known) known.add(address)
        else addresses.set(name, new Set([address]))
      }
    },
    forget: (address, depends) => {
      for (const name of depends ? namesOf(depends) : []) {
        const known = addresses.get(name)
        known?.delete(address)
        if (known?.size === 0) addresses.delete(name)
      }
    },
    near: ({ type, id, was, is }) => {
      const slugs = [id, was?.slug, is?.slug].filter((key) => typeof key === 'string')
      const names = [
        ...tagsOfListings(type, id, [was, is]),
        ...slugs.map((key) => lookUp(tagOf.document(type, key))),
      ]
      return new Set(names.flatMap((name) => [...(addresses.get(name) ?? [])]))
    },
  }
}

function namesOf(depends: Depends): string[] {
  return [...tagsOf(depends), ...[...depends.lookUps].map(lookUp)]
}

/** Apart from the tag of the document with that id. */
function lookUp(name: string): string {
  return `? ${name}`
}
