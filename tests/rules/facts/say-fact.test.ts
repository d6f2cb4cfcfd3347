import { expect, it } from '@jest/globals'
import type { FactKind } from '../../../src/facts/fact-kinds.ts'
import { factSource, sayFact } from '../../../src/facts/say-fact.ts'
import { compose, fact, paragraph } from '../../../src/richtext/compose.ts'
import { toHtml } from '../../../src/richtext/html.ts'
import { toMarkdown } from '../../../src/richtext/markdown.ts'
import { refs } from '../../../src/richtext/refs.ts'
import { toText } from '../../../src/richtext/text.ts'
import { noDocument, refTo, resolveNews } from '../richtext/linked-news.ts'

const event = factSource(
  {
    id: 'e',
    name: { en: 'Forum', zh: '论坛' },
    theme: { en: 'Open seas' },
    start: '2024-10-29T00:00:00.000Z',
    end: '2024-10-30T10:00:00.000Z',
    timeZone: 'Asia/Shanghai',
    edition: 22,
    attendance: { value: 1200, qualifier: 'nearly' },
  },
  { en: 'Liuzhou', zh: '柳州' },
)

it.each<[FactKind, string, string | null]>([
  ['name', 'zh', '论坛'],
  ['theme', 'en', 'Open seas'],
  ['theme', 'zh', null],
  ['place', 'zh', '柳州'],
  ['attendance', 'en', 'nearly 1,200'],
  ['attendance', 'zh', '近1200'],
  ['attendance', 'fr', '≈ 1\u202f200'],
  ['date', 'en', 'October 29–30, 2024'],
  ['date', 'zh', '2024年10月29日至30日'],
  ['edition', 'en', '22nd'],
  ['edition', 'zh', '第22届'],
])('prints the %s in %s as a newsroom does: %s', (kind, language, printed) => {
  expect(sayFact(event, kind, language)?.printed ?? null).toBe(printed)
})

it('takes another number for another value, and another language for the same one', () => {
  const more = { ...event, attendance: { value: 1201, qualifier: 'nearly' } }

  expect(sayFact(more, 'attendance', 'en')?.value).not.toBe(
    sayFact(event, 'attendance', 'en')?.value,
  )
  expect(sayFact(event, 'date', 'zh')?.value).toBe(sayFact(event, 'date', 'en')?.value)
})

const { id } = refTo('events', 'e')
const body = compose(
  paragraph(
    'With ',
    fact(id, 'attendance', { printed: 'nearly *300*', value: 'nearly 300' }),
    ' guests.',
  ),
)

it('prints a fact in every format, and names its event only to those who may see it', () => {
  expect(toHtml(body, resolveNews)).toBe(
    `<p>With <span data-type="fact" data-fact="attendance" data-event="${id}">nearly *300*</span> guests.</p>`,
  )
  expect(toHtml(body, noDocument)).toBe('<p>With nearly *300* guests.</p>')
  expect(toText(body, noDocument)).toBe('With nearly *300* guests.')
  expect(toMarkdown(body, noDocument)).toBe('With nearly \\*300\\* guests.')
  expect(refs(body)).toEqual([{ ref: 'events', id }])
})
