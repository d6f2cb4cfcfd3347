import type { Facts, Text } from './facts.ts'
import { type Finding, warning } from './finding.ts'
import { misspeltNames } from './misspelt.ts'
import { misspeltChinese } from './misspelt-chinese.ts'

/** Names in the text that are nearly, and not quite, those of the programme. */
export function nameFindings({ otherNames, speakers, texts }: Facts): Finding[] {
  const names = speakers.flatMap((speaker) => speaker.names)
  if (names.length === 0) return []
  const whole = texts.map(({ text }) => text).join('\n')
  const found = [...misspeltNames(whole, names, otherNames), ...misspeltChinese(whole, names)]
  return found.map(({ meant, words }) => {
    const said = {
      en: `“${words}”: on the programme the name is ${meant}.`,
      zh: `“${words}”：议程上的姓名是“${meant}”。`,
    }
    return warning('name-differs', pathOf(texts, words), said, { words, instead: meant })
  })
}

function pathOf(texts: Text[], words: string): string {
  return texts.find(({ text }) => text.includes(words))?.path ?? 'body'
}
