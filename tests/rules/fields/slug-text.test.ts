import { describe, expect, it } from '@jest/globals'
import { looksLikeUuid, numbered, slugText, wantedSlug } from '../../../src/fields/slug-text.ts'

describe('the slug of a title', () => {
  it.each([
    ['Forum opens in Liuzhou', 'forum-opens-in-liuzhou'],
    ['  China’s "green" week — day 2!  ', 'chinas-green-week-day-2'],
    ['Đà Nẵng: Hội nghị môi trường', 'da-nang-hoi-nghi-moi-truong'],
    ['Straße, Łódź, smørrebrød, Çeşme, İzmir', 'strasse-lodz-smorrebrod-cesme-izmir'],
    ['中国—东盟环境合作论坛在柳州开幕', '中国-东盟环境合作论坛在柳州开幕'],
    ['ＡＳＥＡＮ ２０２４ 论坛', 'asean-2024-论坛'],
    ['ความร่วมมือด้านสิ่งแวดล้อม', 'ความร่วมมือด้านสิ่งแวดล้อม'],
    ['ການຮ່ວມມືດ້ານສິ່ງແວດລ້ອມ', 'ການຮ່ວມມືດ້ານສິ່ງແວດລ້ອມ'],
    ['កិច្ចសហប្រតិបត្តិការបរិស្ថាន', 'កិច្ចសហប្រតិបត្តិការបរិស្ថាន'],
    ['ပတ်ဝန်းကျင်ထိန်းသိမ်းရေး ဖိုရမ်', 'ပတ်ဝန်းကျင်ထိန်းသိမ်းရေး-ဖိုရမ်'],
    ['पर्यावरण सम्मेलन', 'पर्यावरण-सम्मेलन'],
    ['Юбилейный форум', 'юбилейный-форум'],
    ['한국 포럼', '한국-포럼'],
    ['#COP29 ❤️ 🌏', 'cop29'],
  ])('of “%s” is “%s”', (title, slug) => {
    expect(slugText(title)).toBe(slug.normalize('NFC'))
  })

  it('is the same however the title was composed', () => {
    expect(slugText('Hội nghị'.normalize('NFD'))).toBe(slugText('Hội nghị'.normalize('NFC')))
    expect(slugText('й'.normalize('NFD'))).toBe('й'.normalize('NFC'))
  })

  it('drops the invisible word breaks of Khmer and Thai typing', () => {
    expect(slugText('ภาษา\u200Bไทย')).toBe('ภาษาไทย')
  })

  it('is made of letters, marks, numbers and single hyphens only', () => {
    expect(slugText('a / b_c.d?e=f&g%20h\u0000i')).toMatch(
      /^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u,
    )
  })

  it('is empty when a title has neither letter nor digit', () => {
    expect(slugText('!? … ❤️')).toBe('')
  })

  it('ends on a whole word when the title is long', () => {
    const slug = slugText('environment '.repeat(20))

    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug).toMatch(/^(environment-)+environment$/)
  })

  it('never parts a letter from its marks', () => {
    const slug = slugText('កិច្ច'.repeat(40))

    expect('កិច្ច'.repeat(40).startsWith(slug)).toBe(true)
    expect([...new Intl.Segmenter('und').segment(slug)].at(-1)?.segment).toMatch(/^\p{L}/u)
  })

  it('never looks like an id', () => {
    const id = '0f8fad5b-d9cb-469f-a165-70867728950e'

    expect(looksLikeUuid(id)).toBe(true)
    expect(looksLikeUuid(slugText(id))).toBe(false)
  })
})

describe('the slug a save asks for', () => {
  const stored = {
    typed: 'forum-opens',
    stored: 'forum-opens',
    title: 'Forum opens',
    storedTitle: 'Forum opens',
    published: false,
  }
  const wanted = (change: Partial<typeof stored>) => wantedSlug({ ...stored, ...change }, 'events')

  it('stays when nothing changed', () => {
    expect(wanted({})).toBeNull()
  })

  it('follows the title of a draft, also when it was numbered', () => {
    expect(wanted({ title: 'Forum ends' })).toBe('forum-ends')
    expect(wanted({ typed: 'forum-opens-3', stored: 'forum-opens-3', title: 'Forum ends' })).toBe(
      'forum-ends',
    )
  })

  it('stays when readers know it', () => {
    expect(wanted({ title: 'Forum ends', published: true })).toBeNull()
  })

  it('stays when an editor once chose it', () => {
    expect(wanted({ typed: 'liuzhou', stored: 'liuzhou', title: 'Forum ends' })).toBeNull()
  })

  it('becomes what an editor types, made fit for an address', () => {
    expect(wanted({ typed: 'Liuzhou 2024', published: true })).toBe('liuzhou-2024')
  })

  it('is made anew when an editor empties it', () => {
    expect(wanted({ typed: '', title: 'Forum ends', published: true })).toBe('forum-ends')
  })

  it('waits for a title', () => {
    expect(wanted({ typed: '', stored: '', title: '', storedTitle: '' })).toBeNull()
  })

  it('falls back on a plain word when the title has no letters', () => {
    expect(wanted({ typed: '', stored: '', title: '!?', storedTitle: '' })).toBe('events')
  })

  it('is numbered from the second on', () => {
    expect([1, 2, 3].map((nth) => numbered('forum', nth))).toEqual(['forum', 'forum-2', 'forum-3'])
  })
})
