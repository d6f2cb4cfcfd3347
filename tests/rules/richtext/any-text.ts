import * as fc from 'fast-check'

import {
  blockquote,
  compose,
  heading,
  lineBreak,
  link,
  list,
  paragraph,
  table,
  text,
} from '../../../src/richtext/compose.ts'
import type { ComposedNode } from '../../../src/richtext/compose.ts'
import type { Mark } from '../../../src/richtext/nodes.ts'
import { publicTypes } from '../../../src/wire/documents.ts'

const hostile = [
  '<script>alert(1)</script>',
  '" onload="x',
  "' onerror='x",
  'javascript:alert(1)',
  '](javascript:alert(1))',
  '**',
  '*',
  '_',
  '__',
  '`',
  '```',
  '~~~',
  '# ',
  '#',
  '- ',
  '+ ',
  '1. ',
  '12) ',
  '> ',
  '---',
  '===',
  '| a |',
  '|',
  ':--',
  '[x]',
  '[x]: y',
  '![',
  '!',
  '\\',
  '&amp;',
  '&#60;',
  '&copy',
  '<!--',
  '-->',
  '<br>',
  ']]>',
  '</p>',
  '    code',
  '\t',
  '重要。',
  '“柳州”',
  '（论坛）',
  'ກອງປະຊຸມ',
  'การประชุม',
  '🎤',
  'e\u0301',
  '\u00a0',
  '\u200b',
  '\u202e',
  'a',
  'word',
  ' ',
  '  ',
  '3.5',
  'http://a.example',
  'x@y.example',
]

/** Words a person could type, made of what breaks formats. */
export const anyWords = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...hostile) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''))

const marks = fc.subarray<Mark>(
  ['bold', 'italic', 'subscript', 'underline', 'strikethrough', 'code'],
  { maxLength: 3 },
)
const piece = fc.tuple(anyWords, marks).map(([words, dress]) => text(words, ...dress))
const anyAddress = fc.constantFrom(
  'https://a.example/b_c?d=1&e;=(2)#*',
  'mailto:a<b>@c.example',
  'http://x.example/\\`[]"\'',
)
const anyLink = fc
  .tuple(anyAddress, fc.array(piece, { maxLength: 2 }))
  .map(([to, words]) => link(to, ...words))
const line = fc.array(
  fc.oneof({ weight: 5, arbitrary: piece }, anyLink, fc.constant(lineBreak())),
  { maxLength: 5 },
)

const anyList = fc
  .tuple(
    fc.constantFrom('bullet' as const, 'number' as const),
    fc.array(fc.tuple(line, fc.option(fc.array(line, { maxLength: 2 }))), { maxLength: 3 }),
  )
  .map(([style, items]) =>
    list(
      style,
      ...items.map(([words, nested]) => (nested ? [...words, list('number', ...nested)] : words)),
    ),
  )

const anyBlock: fc.Arbitrary<ComposedNode> = fc.oneof(
  line.map((words) => paragraph(...words)),
  fc
    .tuple(fc.constantFrom(2 as const, 3 as const, 4 as const), line)
    .map(([level, words]) => heading(level, ...words)),
  line.map((words) => blockquote(...words)),
  anyList,
  fc
    .array(fc.tuple(anyWords, piece), { minLength: 1, maxLength: 3 })
    .map((rows) => table(['h', 'i'], ...rows)),
)

/** Texts as the editor makes them. */
export const anyStory = fc.array(anyBlock, { maxLength: 6 }).map((blocks) => compose(...blocks))

const anyId = fc.constantFrom('a', 'b', 'hidden', '"><script>')
const anyFields = fc.record(
  {
    blockType: fc.constantFrom(
      'photo',
      'gallery',
      'pullQuote',
      'sessionCard',
      'speakerCard',
      'eventCard',
      'embed',
      'relatedArticles',
      'correctionNote',
      '__proto__',
    ),
    linkType: fc.constantFrom('internal', 'custom', 7),
    url: fc.oneof(
      anyWords,
      anyAddress,
      fc.constantFrom('https://youtu.be/a', 'https://youtu.be/a"onload=x', 'java\nscript:alert(1)'),
    ),
    doc: fc.record({ relationTo: fc.constantFrom(...publicTypes, 'users'), value: anyId }),
    photo: anyId,
    gallery: anyId,
    quote: anyWords,
    caption: anyWords,
    captionOverride: anyWords,
    altOverride: anyWords,
    creditedAs: anyWords,
    text: anyWords,
    date: fc.oneof(anyWords, fc.constant('2024-11-08T12:00:00.000Z')),
    type: anyWords,
    speaker: anyId,
    session: fc.oneof(anyId, fc.record({ id: anyId })),
    event: anyId,
    articles: fc.array(anyId),
  },
  { requiredKeys: [] },
)

const nodeTypes = [
  'paragraph',
  'heading',
  'list',
  'listitem',
  'quote',
  'table',
  'tablerow',
  'tablecell',
  'text',
  'link',
  'autolink',
  'linebreak',
  'tab',
  'horizontalrule',
  'block',
  'inlineBlock',
  'upload',
  'unheardOf',
  'constructor',
]

const { node } = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.anything(),
    fc.record(
      {
        type: fc.constantFrom(...nodeTypes),
        text: anyWords,
        format: fc.oneof(fc.integer(), fc.string()),
        tag: fc.constantFrom('h1', 'h2', 'script', 7),
        listType: fc.constantFrom('bullet', 'number', 'check', 'x'),
        start: fc.oneof(fc.integer(), fc.double()),
        checked: fc.boolean(),
        headerState: fc.integer({ min: 0, max: 4 }),
        colSpan: fc.oneof(fc.integer({ min: -1, max: 4 }), anyWords),
        rowSpan: fc.integer({ min: -1, max: 4 }),
        fields: anyFields,
        children: fc.array(tie('node'), { maxLength: 5 }),
      },
      { requiredKeys: ['type'] },
    ),
  ),
}))

/** Trees that no editor made. */
export const anyTree = fc
  .array(node, { maxLength: 6 })
  .map((children) => ({ root: { type: 'root', children } }))
