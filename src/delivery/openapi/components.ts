import type { z } from 'zod'

const components = new Map<string, z.ZodType>()

/** Gives a schema its name in OpenAPI, where it is written once and pointed at from everywhere. */
export function component<Schema extends z.ZodType>(name: string, schema: Schema): Schema {
  components.set(name, schema)
  return schema
}

/** All that were named, in the order of their names. */
export function namedComponents(): [string, z.ZodType][] {
  return [...components].toSorted(([one], [other]) => (one < other ? -1 : 1))
}
