import { jest } from '@jest/globals'
import { type Express, Router } from 'express'

type Register = (path: unknown, ...handlers: unknown[]) => unknown

/**
 * Makes a door and notes every path at which something was put into it, whether it is a route or a
 * middleware of its own.
 */
export async function pathsOf(make: () => Promise<Express>) {
  const paths = new Set<string>()
  const note = (path: unknown) => {
    for (const each of [path].flat()) if (typeof each === 'string') paths.add(each)
  }
  const prototype: Record<'route' | 'use', Register> = Router.prototype
  const spies = (['route', 'use'] as const).map((way) => {
    const register = prototype[way]
    return jest.spyOn(prototype, way).mockImplementation(function (this: unknown, path, ...rest) {
      note(path)
      return register.call(this, path, ...rest)
    })
  })
  const door = await make()
  for (const spy of spies) spy.mockRestore()
  return { door, paths: [...paths].toSorted() }
}
