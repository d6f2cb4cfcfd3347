import type { Said } from '../../fields/refuse.ts'
import { bodyBlocks } from '../../richtext/body-blocks.ts'
import { isRecord, walk } from '../../richtext/lexical-node.ts'
import type { Insert } from '../../richtext/nodes.ts'
import { parseInsert } from '../../richtext/parse-insert.ts'
import { error, type Finding } from './finding.ts'

/** Blocks of the body that lack what they cannot do without: no save publishes them. */
export function unfinishedBlockFindings(body: unknown): Finding[] {
  const root = isRecord(body) ? body.root : null
  const found = [...walk(root)].flatMap(({ node: { fields, type } }) => {
    const insert = type === 'block' ? parseInsert(fields) : null
    return type === 'block' && (insert === null || isUnfinished(insert)) ? [slugOf(fields)] : []
  })
  const kinds = [...new Set(found)].map(nameOf)
  return kinds.length === 0 ? [] : [error('block-unfinished', 'body', unfinished(kinds))]
}

function isUnfinished(insert: Insert): boolean {
  if (insert.kind === 'relatedArticles') return insert.articles.length === 0
  if (insert.kind === 'embed') return insert.embed === null
  return insert.kind === 'correctionNote' && insert.date === null
}

function slugOf(fields: unknown): unknown {
  return isRecord(fields) ? fields.blockType : null
}

/** As the menu of the editor calls it. */
function nameOf(slug: unknown): Said {
  const label: unknown = bodyBlocks().find((block) => block.slug === slug)?.labels?.singular
  const { en, zh } = isRecord(label) ? label : {}
  return typeof en === 'string' && typeof zh === 'string'
    ? { en, zh }
    : { en: 'Block', zh: '内容块' }
}

const unfinished = (kinds: Said[]): Said => ({
  en: `The body has an unfinished block (${kinds.map(({ en }) => en).join(', ')}): fill it in, or take it out.`,
  zh: `正文中有未填完的内容块（${kinds.map(({ zh }) => zh).join('、')}）：请补全或移除。`,
})
