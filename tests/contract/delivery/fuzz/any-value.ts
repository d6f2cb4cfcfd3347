import fc from 'fast-check'
import { z } from 'zod'
import type { Parameter } from './described.ts'

/** What the example newsroom really has, so that some requests get through. */
export const names = ['report', 'blog', 'forum', 'forum-2024', 'li', 'climate', 'stage', 'acecf']

const meaningful = [
  ...names,
  ...['en', 'zh,en', 'xx', 'html', 'html,text,markdown,lexical', 'UTC', 'event', 'Asia/Shanghai'],
  ...['2024-10-29', '2024-10-29T09:00:00+08:00', '2024-10-29T01:00:00Z', '1', '0', 'true'],
  ...[
    'topics',
    'events,sessions.participations.speaker',
    'headline,leadPhoto.src',
    'climate forum',
  ],
]

const schemaShape = z.object({
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  items: z.object({ enum: z.array(z.string()).optional() }).optional(),
})

/** A value the description allows, or one that looks like it. */
export function likelyValue({ schema }: Parameter): fc.Arbitrary<string> {
  const { type, enum: words, items, minimum = 0, maximum = 200 } = schemaShape.parse(schema)
  if (words) return fc.constantFrom(...words)
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum }).map(String)
  const several = items?.enum ? fc.subarray(items.enum, { minLength: 1 }) : null
  const said = fc.array(fc.constantFrom(...meaningful), { minLength: 1, maxLength: 3 })
  return (several ?? said).map((values) => values.join(','))
}

const hostile = [
  ...[`' OR 1=1--`, `'; DROP TABLE documents;--`, `") UNION SELECT json FROM documents--`],
  ...['"open', '*', 'a*', 'NEAR(a b, 2)', 'a AND', 'NOT', 'title:x', '{title}:x', '^a', 'a + b'],
  ...['__proto__', 'constructor', 'toString', 'constructor.name', '__proto__.x'],
  ...['NaN', 'Infinity', '1e309', '-1', '00001', '9007199254740993', '１０', '1.5', ' 5', '0x10'],
  ...[',', ',,', 'a,', '-', '--a', '-,-', '.', 'a..b', '.a', 'a.', '*.*', 'a,'.repeat(200)],
  ...['2024-02-30', '9999-99-99', '+275760-09-13', '2024-10-29T25:00:00Z', '2024-12-31T23:59:60Z'],
  ...[
    '\u0000',
    'a\u0000b',
    '\r\nX-Injected: 1',
    '\u2028',
    '\uFEFF',
    '\u202Ereport',
    'ﷺ'.repeat(300),
  ],
  ...['../../etc/passwd', 'Etc/GMT+25', '[object Object]', '{"a":1}', '<script>', '${7*7}', 'null'],
  ...['x'.repeat(201), 'x'.repeat(4_001), 'x'.repeat(7_900), 'e\u0301'.repeat(400)],
  ...['sessions.participations.speaker.organisation.parent.parent', 'a.'.repeat(500)],
  ...Array.from({ length: 3 }, (_, n) => `${'corrections.article.'.repeat(n + 2)}events`),
]

export const hostileValue: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)

/** Takes one of our cursors apart and puts something else in place of a part of it. */
export function bentCursor(cursors: readonly string[]): fc.Arbitrary<string> {
  const part = fc.oneof(
    fc.constantFrom(0, 1, -1, null, true, [], {}, ''),
    fc.double(),
    hostileValue,
  )
  return fc.tuple(fc.constantFrom(...cursors), fc.nat(4), part).map(([cursor, at, value]) => {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const bent = Array.isArray(parts) ? parts.with(at, value) : parts
    return Buffer.from(JSON.stringify(bent)).toString('base64url')
  })
}

/** How a value gets into an address: as it should, byte by byte, or broken. */
export const encoded = (value: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(value, fc.nat(9)).map(([text, how]) => {
    const well = text.isWellFormed() ? text : text.toWellFormed()
    if (how === 0) return [...Buffer.from(well)].map((byte) => `%${hex(byte)}`).join('')
    if (how === 1) return encodeURIComponent(well).replaceAll('%20', '+')
    if (how === 2) return `${encodeURIComponent(well)}%E0%A4`
    if (how === 3) return `${encodeURIComponent(well)}%`
    return encodeURIComponent(well)
  })

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
