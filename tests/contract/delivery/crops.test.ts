import { expect, it } from '@jest/globals'
import { shown, to } from '../../support/forum.ts'
import { anApi } from './api.ts'
import { query } from './graphql/query.ts'

const api = anApi()
const applied = new Date('2024-11-07T07:00:00Z')

it('shows a photo of a gallery cut as it is there, or whole once it has no such crop', async () => {
  const crops = ['square', 'banner', null]
  const photos = crops.map((crop) => ({ photo: to('photos', 'stage'), crop }))
  const album = shown('galleries', 'cut', { title: 'Cut', keys: { photos } })
  api.edition.apply('galleries', 'cut', album, applied)

  const { body } = await api.get('/v1/galleries/cut')
  const [square, banner, whole] = body.data.photos
  const graph = await query(api, '{ gallery(id: "cut") { photos { crop { name src } } } }')

  expect(square.crop).toEqual(
    square.photo.crops.find(({ name }: { name: string }) => name === 'square'),
  )
  expect(square.crop.src).toContain('/square/')
  expect([banner.crop, whole.crop]).toEqual([null, null])
  expect(graph.body.data.gallery.photos).toEqual([
    { crop: { name: 'square', src: square.crop.src } },
    ...[{ crop: null }, { crop: null }],
  ])
})
