import { expect, it } from '@jest/globals'
import { eventsAbout } from '../../../src/photos/admin/events-about.ts'

it.each([
  ['a story of two events', 'articles', { events: ['forum', { id: 'fair' }] }, ['forum', 'fair']],
  ['a story of none', 'articles', { events: null }, []],
  ['a gallery of an event', 'galleries', { event: 'forum' }, ['forum']],
  ['an event', 'events', {}, ['me']],
  ['a speaker', 'speakers', {}, []],
])('photos for %s are first looked for in %p %p: %p', (_, collection, data, events) => {
  expect(eventsAbout({ collection, data, id: 'me' })).toEqual(events)
})
