import { expect, it } from '@jest/globals'
import { type Introduced, unintroduced } from '../../../src/house-style/introductions.ts'

const tan: Introduced = {
  names: ['Tan Boon Heng', '陈文恒'],
  titles: ['Director-General', '司长'],
  organisations: ['Department of Environment', '生态环境部'],
}

const found = (...texts: string[]) => unintroduced(texts, [tan]).map(({ words }) => words)

it.each([
  ['Tan Boon Heng, director-general of the Department of Environment, opened it.'],
  ['The environment director-general Tan Boon Heng spoke.'],
  ['Tan Boon Heng, environment director-general, spoke.', 'Later Tan Boon Heng left.'],
  ['生态环境部司长陈文恒出席。'],
  ['环境部门的陈文恒司长出席。'],
  ['Nobody of that name'],
])('somebody introduced by title and organisation is left alone: %s', (...texts) => {
  expect(found(...texts)).toEqual([])
})

it.each([
  ['Tan Boon Heng opened it.', 'Tan Boon Heng'],
  [
    'Tan Boon Heng opened it. ' + 'The hall was full. '.repeat(12) + 'The director-general left.',
    'Tan Boon Heng',
  ],
  ['陈文恒出席了会议。', '陈文恒'],
  ['Tan Boon Heng, director-general of the body, opened it.', 'Tan Boon Heng'],
  ['The Department of Environment sent Tan Boon Heng.', 'Tan Boon Heng'],
  ['环境部门的陈文恒出席。', '陈文恒'],
])('somebody first named without both is found: %s', (text, expected) => {
  expect(found(text)).toEqual([expected])
})

it('nothing is asked about whom the programme says nothing', () => {
  const nobody = { ...tan, titles: [], organisations: [] }

  expect(unintroduced(['Tan Boon Heng opened it.'], [nobody])).toEqual([])
})

it.each([
  ['title', { ...tan, organisations: [] }, 'Tan Boon Heng, director-general, opened it.'],
  ['organisation', { ...tan, titles: [] }, 'The Department of Environment sent Tan Boon Heng.'],
])('of whom the programme has only the %s, that is enough', (_name, person, text) => {
  expect(unintroduced([text], [person])).toEqual([])
})
