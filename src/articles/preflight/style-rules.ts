import { unintroduced } from '../../house-style/introductions.ts'
import { rulesFor, type Slip, slipsIn } from '../../house-style/style.ts'
import type { Facts, Text } from './facts.ts'
import { advice, type Finding, warning } from './finding.ts'

/**
 * What the house writes otherwise. Banned words have to be seen before publication, the rest is
 * advice. What somebody else said is nobody's to rewrite.
 */
export function styleFindings(facts: Facts): Finding[] {
  const { story, style, texts } = facts
  const own = texts.filter(({ isQuoted }) => !isQuoted)
  const rules = rulesFor(style.words, story.language)
  const slips = own.flatMap(({ path, text }) =>
    slipsIn([text], rules).map((slip) => found(slip, path)),
  )
  const once = new Map(slips.map((each) => [`${each.path} ${each.words}`, each]))
  return [...once.values(), ...(style.introduces ? strangers(own, facts) : [])]
}

function found({ instead, rule, words }: Slip, path: string): Finding {
  const why = rule.why === null ? '' : ` ${rule.why}`
  const more = { words, ...(instead === null ? {} : { instead }) }
  if (rule.kind === 'banned') return warning('word-banned', path, banned(words, instead, why), more)
  const said = {
    en: `“${words}”: the house writes “${instead}”.${why}`,
    zh: `“${words}”：本社写作“${instead}”。${why.trim()}`,
  }
  return advice('word-preferred', path, said, more)
}

const banned = (words: string, instead: string | null, why: string) => ({
  en: `“${words}” is not printed here${instead === null ? '' : `: write “${instead}”`}.${why}`,
  zh: `本社不用“${words}”${instead === null ? '' : `，请写“${instead}”`}。${why.trim()}`,
})

/** Matches a Chinese character. */
const han = /\p{Script=Han}/u

/** Says who it is in the language of the story, whatever the name is written in there. */
function strangers(own: Text[], { speakers, story }: Facts): Finding[] {
  const isChinese = story.language?.startsWith('zh') ?? false
  const inBody = own.filter(({ path }) => path === 'body' || path === 'standfirst')
  const texts = inBody.map(({ text }) => text)
  return unintroduced(texts, speakers).map(({ person, words }) => {
    const inScript = (all: string[]) => all.find((each) => han.test(each) === isChinese)
    const known = [inScript(person.titles), inScript(person.organisations)]
    const who = known.filter((each) => each !== undefined)
    const name = inScript(person.names) ?? words
    const said = {
      en: `Say who ${name} is at the first mention${who.length > 0 ? `: ${who.join(', ')}` : ''}.`,
      zh: `首次提及${name}时请写明身份${who.length > 0 ? `：${who.join('，')}` : ''}。`,
    }
    const path = inBody.find(({ text }) => text.includes(words))?.path ?? 'body'
    return advice('speaker-unintroduced', path, said, { words })
  })
}
