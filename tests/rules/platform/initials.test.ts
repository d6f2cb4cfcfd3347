import { expect, it } from '@jest/globals'
import { endangers } from '../../../src/staff/demo-account.ts'
import { initialsOf } from '../../../src/staff/initials.ts'

it.each([
  ['Ana Lima', 'AL'],
  ['Jean-Luc de la Tour', 'JT'],
  ['王小明', '小明'],
  ['李娜', '李娜'],
  ['reporter@rostrum.example', 'R'],
  ['', ''],
])('shows %s as %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

it('refuses the example accounts where strangers can reach us in production, and nowhere else', () => {
  const demo = 'Editor@Rostrum.example'

  expect(endangers(demo, { production: true, reachable: true })).toBe(true)
  expect(endangers(demo, { production: true, reachable: false })).toBe(false)
  expect(endangers(demo, { production: false, reachable: true })).toBe(false)
  expect(endangers('editor@news.example.org', { production: true, reachable: true })).toBe(false)
})
