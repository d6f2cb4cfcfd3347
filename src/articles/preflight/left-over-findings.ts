import type { PayloadRequest } from 'payload'
import type { Said } from '../../fields/refuse.ts'
import type { TranslatedField } from '../../translations/behind.ts'
import { leftOver } from '../../translations/left-over.ts'
import { sourcesOf } from '../../translations/source.ts'
import type { Story } from './facts.ts'
import { type Finding, warning } from './finding.ts'
import { missingFindings } from './missing-findings.ts'
import { opening } from './opening.ts'

/** What of a translation nobody has translated yet, or has left out. */
export async function leftOverFindings(req: PayloadRequest, story: Story): Promise<Finding[]> {
  const { language, translatedFromRevision, translationOf } = story
  if (translationOf === null || language === null) return []
  const sources = await sourcesOf(req, translationOf.id, translatedFromRevision)
  const [source] = sources
  if (!source) return []
  const { fields, paragraphs } = leftOver(story, sources, { from: source.language, to: language })
  const [first] = paragraphs
  const inBody = first === undefined ? [] : [bodyFinding(first, paragraphs.length)]
  const left = fields.map((name) => warning('not-translated', name, same(titles[name])))
  return [...left, ...inBody, ...missingFindings(story, sources)]
}

const titles: Record<TranslatedField, Said> = {
  kicker: { en: 'kicker', zh: '眉题' },
  headline: { en: 'headline', zh: '标题' },
  standfirst: { en: 'standfirst', zh: '导语' },
}

const same = ({ en, zh }: Said): Said => ({
  en: `The ${en} is still that of the original: translate it.`,
  zh: `${zh}仍与原稿相同，请翻译。`,
})

function bodyFinding(words: string, count: number): Finding {
  const said = {
    en:
      count === 1
        ? `One paragraph is still as in the original: “${opening(words)}”. Translate it.`
        : `${count} paragraphs are still as in the original, the first “${opening(words)}”. Translate them.`,
    zh: `正文还有 ${count} 段与原稿相同，第一处为“${opening(words)}”，请翻译。`,
  }
  return warning('not-translated', 'body', said, { words })
}
