import { expect, it } from '@jest/globals'
import { shown, theForum, to } from '../../support/forum.ts'
import { anApi } from './api.ts'

const applied = new Date('2024-11-07T07:00:00Z')

it('gives a photo without words no title, by itself, where it is mentioned and in GraphQL', async () => {
  const edition = theForum()
  const keys = { width: 640, height: 480 }
  edition.apply('photos', 'bare', shown('photos', 'bare', { title: '', keys }), applied)
  const photos = [{ photo: to('photos', 'bare') }]
  const gallery = shown('galleries', 'one', { title: 'One', keys: { photos } })
  edition.apply('galleries', 'one', gallery, applied)
  const api = anApi(edition)

  const alone = await api.get('/v1/photos/bare')
  const mentioned = await api.get('/v1/galleries/one')
  const asked = await api.get('/v1/graphql?query={photo(id:"bare"){title}}')

  expect(alone.body.data.title).toBeNull()
  expect(mentioned.body.data.photos[0].photo.title).toBeNull()
  expect(asked.body.data).toEqual({ photo: { title: null } })
})
