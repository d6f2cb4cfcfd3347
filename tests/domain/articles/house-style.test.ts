import { afterAll, describe, expect, it } from '@jest/globals'
import { compose, paragraph } from '../../../src/richtext/compose.ts'
import { make } from '../../support/programme.ts'
import { openStoryDesk } from '../../support/story-desk.ts'

const { newsroom, people, write } = await openStoryDesk()

afterAll(() => newsroom.close())

const style = [
  { kind: 'preferred', words: ['e-mail', 'E mail'], instead: 'email' },
  { kind: 'preferred', words: ['登陆网站'], instead: '登录网站', languages: ['zh'] },
  { kind: 'banned', words: ['unique'], languages: ['en'], why: 'Few things are.' },
]

const settle = (body: object, person = people.admin) =>
  person.ask('POST', '/globals/deskSettings', { body })

const checks = async (values: object) => {
  const story = await write(people.reporter, { bylineText: 'By the desk', ...values })
  return (await people.reporter.ask('GET', `/articles/${story.id}/pre-flight`)).body
}

describe('the house style of the desk', () => {
  it('is shown for every story that has it otherwise, in its language', async () => {
    expect((await settle({ houseStyle: style, introduceSpeakers: true })).status).toBe(200)

    const english = await checks({ body: compose(paragraph('A unique e-mail 登陆网站')) })
    const chinese = await checks({ language: 'zh', body: compose(paragraph('unique，登陆网站')) })

    expect(english).toMatchObject({
      warnings: [{ code: 'word-banned', words: 'unique', path: 'body' }],
      advice: [{ code: 'word-preferred', words: 'e-mail', instead: 'email' }],
    })
    expect(chinese).toMatchObject({
      warnings: [],
      advice: [{ words: '登陆网站', instead: '登录网站' }],
    })
  })

  it('asks who a speaker of the programme is where one is first named', async () => {
    const { payload } = newsroom
    await settle({ introduceSpeakers: true })
    const speaker = await make(payload, 'speakers', { name: 'Tan Boon Heng', jobTitle: 'Director' })
    const told = async (words: string) =>
      (await checks({ speakers: [speaker.id], body: compose(paragraph(words)) })).advice

    expect(await told('Tan Boon Heng spoke.')).toMatchObject([{ code: 'speaker-unintroduced' }])
    expect(await told('Director Tan Boon Heng spoke.')).toEqual([])
  })

  it('says what to write instead, or is not kept', async () => {
    const answer = await settle({ houseStyle: [{ kind: 'preferred', words: ['x'] }] })

    expect(answer.body.errors[0]?.data.errors).toMatchObject([
      { path: 'houseStyle.0.instead', message: expect.stringMatching(/^Write what should stand/) },
    ])
  })

  it('asks for the languages the desk wants', async () => {
    await settle({ askForTranslations: ['zh'] })

    expect(await checks({ body: compose(paragraph('A')) })).toMatchObject({
      warnings: [{ code: 'translation-missing', path: 'language' }],
    })
  })
})
