import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'

const root = join(import.meta.dirname, '../../..')

/** Other words for what the interface has one word for, and that word. */
const others = [
  [/定时/, '排期'],
  [/排定|排时间/, '排期'],
  [/操作日志/, '审计日志'],
  [/撤下|下线/, '取消发布'],
  [/[Ww]hose clock/, 'time zone'],
] as const

/** A comment is nothing the interface says. */
const comment = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm

/** `原定时间` is “the time first set”, `确定时刻` “to tell the instant”, `推定时区` “the zone assumed”. */
const otherWords = /原定时间|确定时刻|推定时区/g

const texts = globSync('src/**/*.{ts,tsx}', { cwd: root }).map((file) => {
  const source = readFileSync(join(root, file), 'utf8').replace(comment, '')
  return { file, text: source.replace(otherWords, '') }
})

it.each(others)('says none of %s, but %s', (other, word) => {
  expect(texts.filter(({ text }) => other.test(text)).map(({ file }) => file)).toEqual([])
  expect(texts.some(({ text }) => text.toLowerCase().includes(word))).toBe(true)
})
