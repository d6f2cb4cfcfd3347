import type { Said } from '../fields/refuse.ts'
import { leftOver } from './may-publish.ts'
import { misspeltIn } from './misspelt.ts'
import { peopleOf, type Programme } from './programme.ts'
import type { Frame } from './sheet/frame.ts'

/** Something to look at again. Nothing of it ever stops a save. */
export type Advice = { field: 'headline' | 'caption' | 'altText'; said: Said }

type Words = Pick<Frame, 'altText' | 'caption' | 'headline' | 'people'>

/** What AP and Reuters ask of a caption, and WCAG of an alt text, as far as rules can tell. */
export function lintWords(words: Words, programme: Programme | null): Advice[] {
  const texts = [...captionAdvice(words, programme), ...altAdvice(words)]
  const fields = ['headline', 'caption', 'altText'] as const
  return [...fields.flatMap((field) => anyText(field, words, programme)), ...texts]
}

/** Matches a day, a month but May, a year or a time of day, in English. */
const whenEnglish =
  /\b((mon|tues|wednes|thurs|fri|satur|sun)day|jan(uary)?|feb(ruary)?|march|april|june|july|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|(19|20)\d\d|today|yesterday)\b/gi

/** Matches the month, which a verb looks like but for its first letter. */
const may = /\bMay\b/g

/** Matches a date in Chinese. */
const whenChinese = /[年月日]|星期|周[一二三四五六日]|今[天日]|昨[天日]/u

/** Matches a place after its preposition, or 在 and what follows; days and months are taken out before. */
const somewhere = /\b(in|at|near|outside|inside)\s+(the\s+)?\p{Lu}|[在于]\p{Script=Han}{2}/u

function captionAdvice({ caption, people }: Words, programme: Programme | null): Advice[] {
  const text = caption.trim()
  if (text === '') return []
  const undated = text.replaceAll(whenEnglish, '').replaceAll(may, '')
  const { name = '', venue = '' } = programme?.event ?? {}
  const isPlaced = [name, venue].some((place) => place !== '' && text.includes(place))
  const unnamed = people.filter((person) => person.name !== '' && !text.includes(person.name))
  return [
    ...(isShort(text) ? [advise('caption', tooShort)] : []),
    ...(undated !== text || whenChinese.test(text) ? [] : [advise('caption', noWhen)]),
    ...(isPlaced || somewhere.test(undated) ? [] : [advise('caption', noWhere)]),
    ...unnamed.map((person) => advise('caption', notNamed(person.name))),
  ]
}

const tooShort = {
  en: 'Say in a sentence who does what.',
  zh: '请用一句话写明何人做何事。',
}
const noWhen = { en: 'It does not say when: a day or a date.', zh: '未写明时间：请写日期。' }
const noWhere = { en: 'It does not say where.', zh: '未写明地点。' }
const notNamed = (name: string): Said => ({
  en: `${name} is in the picture, and not named.`,
  zh: `画面中有${name}，但说明未提及。`,
})

function isShort(text: string): boolean {
  return /\p{Script=Han}/u.test(text) ? [...text].length < 8 : text.split(/\s+/).length < 4
}

/** Matches the beginning of an alt text that says what a screen reader has just said. */
const imageOf =
  /^\s*(an?\s+|the\s+)?(image|photo|picture|photograph)s?\s+(of|shows?)\b|^\s*(图为|图片|照片)/i

/** As many letters as are read out without losing the listener. */
const preferred = 125

function altAdvice({ altText, caption }: Words): Advice[] {
  const text = altText.trim()
  if (text === '') return []
  const length = [...text].length
  const said = [
    ...(text.toLowerCase() === caption.trim().toLowerCase() ? [sameAsCaption] : []),
    ...(imageOf.test(text) ? [noImageOf] : []),
    ...(length > preferred ? [long(length)] : []),
  ]
  return said.map((each) => advise('altText', each))
}

const sameAsCaption = {
  en: 'It repeats the caption, which is read out too: say what is to be seen.',
  zh: '与图片说明相同，读屏会读两遍：请描述画面内容。',
}
const noImageOf = {
  en: 'Leave out “image of”: that is said anyway.',
  zh: '无需写“图为”：读屏会自动说明是图片。',
}
const long = (length: number): Said => ({
  en: `${length} characters; up to ${preferred} are easier to listen to.`,
  zh: `共 ${length} 字符，${preferred} 以内更便于收听。`,
})

/** Matches a name that a camera gives to a file. */
const fileName = /\b(IMG|DSC|DSCN|_MG|DJI|PXL)[_-]?\d{3,}|\w\.(jpe?g|png|tiff?|heic|webp)\b/i

function anyText(field: Advice['field'], words: Words, programme: Programme | null): Advice[] {
  const text = words[field]
  const said = [
    ...(fileName.test(text) ? [noFileName] : []),
    ...(isShouting(text) ? [noShouting] : []),
    ...(leftOver.test(text) ? [nothingLeftOver] : []),
    ...(programme ? misspelt(text, programme, words.people) : []),
  ]
  return said.map((each) => advise(field, each))
}

const noFileName = { en: 'A file’s name tells readers nothing.', zh: '文件名对读者没有意义。' }
const noShouting = { en: 'Capitals throughout are hard to read.', zh: '请勿全部大写。' }
const nothingLeftOver = {
  en: 'A code or a variable is left in it.',
  zh: '文中有未替换的代码或变量。',
}

function isShouting(text: string): boolean {
  const letters = text.match(/[A-Za-z]/g) ?? []
  return (
    letters.length > 10 && letters.filter((letter) => letter <= 'Z').length > letters.length * 0.7
  )
}

function misspelt(text: string, programme: Programme, people: Words['people']): Said[] {
  const { event, sessions } = programme
  const titles = sessions.map(({ title }) => title)
  const found = misspeltIn(text, {
    names: peopleOf(programme).map(({ name }) => name),
    usual: [event.name, ...titles, ...people.map(({ name }) => name)],
  })
  return found.map(({ meant, word }) => didYouMean(word, meant))
}

const didYouMean = (word: string, meant: string): Said => ({
  en: `“${word}”: did you mean ${meant}, who is on the programme?`,
  zh: `“${word}”是否应为议程上的 ${meant}？`,
})

const advise = (field: Advice['field'], said: Said): Advice => ({ field, said })
