/** Somebody the story is about: every way the name is written, and what they are. */
export type Introduced = { names: string[]; titles: string[]; organisations: string[] }

/** Somebody named without a word on what or whose they are, as first named. */
export type Unintroduced = { words: string; person: Introduced }

/** How far from the name it may stand. */
const near = 160
const nearChinese = 40

/**
 * People whose first mention has not both title and organisation near it, as far as the programme
 * knows them. A significant word of each is enough: nobody is called a “Director-General, Department
 * of X” twice in one way.
 */
export function unintroduced(
  texts: readonly string[],
  people: readonly Introduced[],
): Unintroduced[] {
  const whole = texts.join('\n')
  return people.flatMap((person) => {
    const first = firstMention(whole, person.names)
    if (first === null || isIntroduced(whole, first, person)) return []
    return [{ words: first.words, person }]
  })
}

type Mention = { at: number; words: string }

function firstMention(text: string, names: string[]): Mention | null {
  const mentions = names
    .filter((name) => name.length > 1)
    .map((words) => ({ at: text.indexOf(words), words }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)
  return mentions[0] ?? null
}

function isIntroduced(text: string, { at, words }: Mention, person: Introduced): boolean {
  const reach = chinese.test(words) ? nearChinese : near
  const around =
    text.slice(Math.max(0, at - reach), at) +
    ' ' +
    text.slice(at + words.length, at + words.length + reach)
  return [person.titles, person.organisations].every((said) => {
    const clues = said.flatMap(cluesOf)
    // Of what the programme does not say nothing can be asked.
    return clues.length === 0 || clues.some((clue) => around.toLowerCase().includes(clue))
  })
}

/** Matches a Chinese character. */
const chinese = /\p{Script=Han}/u

/** Words too small to tell anything, in titles and names of organisations. */
const small = new Set(['the', 'and', 'for', 'of', 'with', 'from', 'at', 'in'])

/** What would tell who somebody is: each longer word of a title, or each two characters of a Chinese one. */
function cluesOf(said: string): string[] {
  if (chinese.test(said)) {
    const letters = [...said]
    return letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`)
  }
  const words = said.toLowerCase().match(/[\p{L}\p{M}\p{N}’'-]{3,}/gu) ?? []
  return words.filter((word) => !small.has(word))
}
