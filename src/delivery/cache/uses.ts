import { tagOf, tagsOfListings } from '../../wire/edition/tags.ts'
import { tagsOf, type Depends } from '../depends.ts'
import { namesOf, type Happening } from './touched.ts'

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
      for (const name of usedBy(depends)) {
        const known = addresses.get(name)
        if (known) known.add(address)
        else addresses.set(name, new Set([address]))
      }
    },
    forget: (address, depends) => {
      for (const name of depends ? usedBy(depends) : []) {
        const known = addresses.get(name)
        known?.delete(address)
        if (known?.size === 0) addresses.delete(name)
      }
    },
    near: (happening) => {
      const { type, id, was, is } = happening
      const names = [
        ...tagsOfListings(type, id, [was, is]),
        ...namesOf(happening).map((name) => lookUp(tagOf.document(type, name))),
      ]
      return new Set(names.flatMap((name) => [...(addresses.get(name) ?? [])]))
    },
  }
}

function usedBy(depends: Depends): string[] {
  return [...tagsOf(depends), ...[...depends.lookUps].map(lookUp)]
}

/** Apart from the tag of the document with that id. */
function lookUp(name: string): string {
  return `? ${name}`
}
