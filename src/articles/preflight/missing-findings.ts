import type { Said } from '../../fields/refuse.ts'
import { type Missing, missingIn } from '../../translations/counterparts.ts'
import type { Story } from './facts.ts'
import { type Finding, warning } from './finding.ts'
import { opening } from './opening.ts'

/** What the original says and this translation of it has nothing for. */
export function missingFindings(story: Story, sources: Parameters<typeof missingIn>[1]): Finding[] {
  const { captions, fields, paragraphs } = missingIn(story, sources)
  return [
    ...fields.map((name) => missing(name, besidesBody[name])),
    ...inBody(paragraphs, paragraphsMissing),
    ...inBody(captions, captionsMissing),
  ]
}

const missing = (path: string, said: Said) => warning('counterpart-missing', path, said)

function inBody(all: Missing['paragraphs'], say: (count: number, first: string) => Said) {
  const [first] = all
  return first ? [missing('body', say(all.length, opening(first.text)))] : []
}

const besidesBody: Record<Missing['fields'][number], Said> = {
  standfirst: {
    en: 'The original has a standfirst, and this has none: translate it.',
    zh: '原稿有导语，译文没有，请翻译。',
  },
  captionOverride: {
    en: 'The original gives its lead photo a caption of its own, and this none: translate it.',
    zh: '原稿为题图另写了图片说明，译文没有，请翻译。',
  },
}

const paragraphsMissing = (count: number, first: string): Said => ({
  en:
    count === 1
      ? `One paragraph of the original has no counterpart: “${first}”. Translate it, unless it is left out on purpose.`
      : `${count} paragraphs of the original have no counterpart, the first “${first}”. Translate them, unless they are left out on purpose.`,
  zh: `原稿有 ${count} 段在译文中没有对应内容，第一处为“${first}”。如非有意略去，请补译。`,
})

const captionsMissing = (count: number, first: string): Said => ({
  en:
    count === 1
      ? `One caption of the original has no counterpart: “${first}”. Translate it.`
      : `${count} captions of the original have no counterpart, the first “${first}”. Translate them.`,
  zh: `原稿有 ${count} 处图片说明在译文中没有对应内容，第一处为“${first}”，请补译。`,
})
