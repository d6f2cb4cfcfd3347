import { describe, expect, it } from '@jest/globals'
import { projectPhoto } from '../../../src/photos/project.ts'

const photo = {
  id: 'ph1',
  slug: 'opening',
  _status: 'published',
  updatedAt: '2024-11-01T00:00:00.000Z',
  title: 'IMG_2931.JPG',
  filename: '0b6f2c6e-3c1e-4a55-9a43-2f6a1f9f5a11.jpg',
  originalName: 'IMG_2931.JPG',
  filesize: 4_200_000,
  width: 4000,
  height: 3000,
  focalPoint: { x: 40, y: 30 },
  caption: { en: 'Delegates arrive', zh: '代表抵达' },
  creators: [{ id: 'r', name: 'Fu Huazhou', jobTitle: null, contributor: 'c1' }],
  creditText: 'People’s Daily Online/Fu Huazhou',
  event: 'e1',
  session: null,
  people: [{ id: 'r', speaker: 'sp1', name: null, role: null }],
  dateCreated: { local: '2024-10-29T09:12:33', offset: '+08:00', precision: 'second' },
  takenAt: '2024-10-29T01:12:33.000Z',
  locationCreated: { latitude: 24.3264, longitude: 109.4281 },
  instructions: 'Not before the minister has left',
}

const now = new Date('2024-11-07T00:00:00.000Z')

it('shows a photograph with its credit, and not where the camera stood', () => {
  const projection = projectPhoto(photo, now)

  expect(projection).toMatchObject({
    kind: 'public',
    document: {
      title: { localized: { en: 'Delegates arrive', zh: '代表抵达' } },
      file: '0b6f2c6e-3c1e-4a55-9a43-2f6a1f9f5a11.jpg',
      creators: [
        { name: 'Fu Huazhou', jobTitle: null, contributor: { ref: 'contributors', id: 'c1' } },
      ],
      dateCreated: '2024-10-29T09:12:33+08:00',
      focalPoint: { x: 40, y: 30 },
    },
    listing: {
      facets: { event: ['e1'], session: [], speaker: ['sp1'] },
      sortKeys: { dateCreated: '2024-10-29T01:12:33.000Z' },
    },
  })
  expect(JSON.stringify(projection)).not.toMatch(/24\.3264|109\.4281|IMG_2931|minister/)
})

it('is held until its embargo lifts', () => {
  expect(projectPhoto({ ...photo, embargoUntil: '2024-10-30T00:00:00Z' }, now)).toMatchObject({
    listing: { visibleFrom: '2024-10-30T00:00:00.000Z', visibleUntil: null },
  })
})

it('says no more of the time than is known', () => {
  const dateCreated = { local: '2024-10', offset: null }

  expect(projectPhoto({ ...photo, dateCreated }, now)).toMatchObject({
    document: { dateCreated: '2024-10' },
  })
})

it('names the zone of the event where the offset is none of the file’s', () => {
  const dateCreated = { local: '2024-10-29T09:12', offset: null }
  const taken = { takenAt: '2024-10-29T01:12:00.000Z', takenZone: 'Asia/Shanghai' }

  expect(projectPhoto({ ...photo, ...taken, dateCreated }, now)).toMatchObject({
    document: { dateCreated: '2024-10-29T09:12+08:00', dateCreatedZone: 'Asia/Shanghai' },
  })
  expect(projectPhoto({ ...photo, takenAt: null, dateCreated }, now)).toMatchObject({
    document: { dateCreated: '2024-10-29T09:12', dateCreatedZone: null },
  })
  expect(projectPhoto(photo, now)).toMatchObject({ document: { dateCreatedZone: null } })
})

describe('a caption with its credit', () => {
  const sent = {
    ...photo,
    creditText: 'Xinhua/Li Na',
    creditInCaption: { en: '(Xinhua/Li Na).', zh: '\uff08新华社/李娜\uff09' },
    origins: { creditText: 'caption' },
  }
  const printed = (more: object) => {
    const projection = projectPhoto({ ...sent, ...more }, now)
    return projection.kind === 'public' ? projection.document.captionWithCredit : null
  }

  it('is printed back to the letter', () => {
    expect(printed({})).toEqual({
      localized: {
        en: 'Delegates arrive(Xinhua/Li Na).',
        zh: '代表抵达\uff08新华社/李娜\uff09',
      },
    })
  })

  it('has the credit of the desk once that has another', () => {
    const edited = { creditText: 'Pool', origins: { creditText: 'edited' } }

    expect(printed(edited)).toMatchObject({ localized: { en: 'Delegates arrive (Pool)' } })
  })

  it('is the caption alone where there is no credit', () => {
    expect(printed({ creditText: null, creditInCaption: null })).toEqual({
      localized: photo.caption,
    })
  })
})
