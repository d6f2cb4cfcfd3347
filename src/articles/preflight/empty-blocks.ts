import type { Said } from '../../fields/refuse.ts'
import { isRecord, walk } from '../../richtext/lexical-node.ts'
import { parseInsert } from '../../richtext/parse-insert.ts'
import { error, type Finding } from './finding.ts'

/** Blocks of the body in which nothing was chosen or written: with them no save publishes it. */
export function emptyBlockFindings(body: unknown): Finding[] {
  const root = isRecord(body) ? body.root : null
  const found = [...walk(root)].flatMap(({ node }) =>
    node.type === 'block' && isEmpty(node.fields) ? [kindOf(node.fields)] : [],
  )
  return found.length === 0 ? [] : [error('block-empty', 'body', nothingIn([...new Set(found)]))]
}

function isEmpty(fields: unknown): boolean {
  const insert = parseInsert(fields)
  return insert === null || (insert.kind === 'relatedArticles' && insert.articles.length === 0)
}

function kindOf(fields: unknown): Said {
  const kind = isRecord(fields) ? fields.blockType : null
  return (typeof kind === 'string' && kinds[kind]) || { en: 'block', zh: '内容块' }
}

const kinds: Record<string, Said> = {
  photo: { en: 'photo', zh: '图片' },
  gallery: { en: 'gallery', zh: '图集' },
  pullQuote: { en: 'pull quote', zh: '引语' },
  embed: { en: 'post or video', zh: '嵌入内容' },
  sessionCard: { en: 'session card', zh: '场次卡片' },
  speakerCard: { en: 'speaker card', zh: '嘉宾卡片' },
  eventCard: { en: 'event card', zh: '活动卡片' },
  relatedArticles: { en: 'related articles', zh: '相关文章' },
  correctionNote: { en: 'correction note', zh: '更正说明' },
}

const nothingIn = (all: Said[]): Said => ({
  en: `The body has a block with nothing in it (${all.map(({ en }) => en).join(', ')}): choose what it shows, or take it out.`,
  zh: `正文中有未填写的内容块（${all.map(({ zh }) => zh).join('、')}）：请选择要显示的内容，或将其移除。`,
})
