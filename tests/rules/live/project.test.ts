import { expect, it } from '@jest/globals'
import { projectCorrection } from '../../../src/corrections/project.ts'
import { projectLiveUpdate } from '../../../src/live/project.ts'

const note = {
  id: 'n1',
  _status: 'published',
  updatedAt: '2024-10-29T02:00:00.000Z',
  article: 'a1',
  type: 'correction',
  text: 'The forum opened on 29 October.',
  body: { root: { type: 'root', children: [] } },
  publishedAt: '2024-10-29T01:30:00.000Z',
  publishedTimeZone: 'Asia/Shanghai',
}

it.each([
  ['a live update', projectLiveUpdate],
  ['a correction', projectCorrection],
])('%s is dated on the clock of its zone and sorted by the instant', (_, project) => {
  expect(project(note)).toMatchObject({
    document: { publishedAt: '2024-10-29T09:30:00+08:00', publishedAtZone: 'Asia/Shanghai' },
    listing: { sortKeys: { published: '2024-10-29T01:30:00.000Z' } },
  })
})

it.each([
  ['a live update', projectLiveUpdate],
  ['a correction', projectCorrection],
])('%s without a zone is dated in UTC', (_, project) => {
  expect(project({ ...note, publishedTimeZone: null })).toMatchObject({
    document: { publishedAt: '2024-10-29T01:30:00.000Z', publishedAtZone: null },
  })
})
