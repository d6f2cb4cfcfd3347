import { afterAll, describe, expect, it } from '@jest/globals'
import { openPhotoDesk } from '../../support/photo-desk.ts'
import { withMetadata } from '../../support/pictures.ts'

const { another, newsroom, people, send } = await openPhotoDesk()

afterAll(() => newsroom.close())

/** A picture whose XMP and IPTC were written together, and the IPTC once more since. */
async function contested() {
  const both = await withMetadata(await another(), [
    '-XMP-photoshop:Headline=Before',
    '-IPTC:Headline=Before',
    '-XMP-dc:Creator=Li Na',
    '-IPTC:By-line=Li Na',
    '-Photoshop:IPTCDigest=new',
  ])
  return withMetadata(both, ['-IPTC:Headline=After', '-IPTC:By-line=Wang Wei'])
}

const uploaded = async () => (await send(await contested())).body.doc

const save = (id: string, body: object, query = 'draft=true') =>
  people.editor.ask('PATCH', `/photos/${id}?${query}`, { body: { rev: 1, ...body } })

describe('a file that contradicts itself', () => {
  it('is taken at its newer word, and the other is kept for a click', async () => {
    const doc = await uploaded()

    expect(doc).toMatchObject({ headline: 'After', creators: [{ name: 'Wang Wei' }] })
    expect(doc.origins).toMatchObject({ 'headline.en': 'iptc', creators: 'iptc' })
    expect(doc.conflicts).toEqual([
      expect.objectContaining({ field: 'headline', language: 'en', other: 'Before' }),
      expect.objectContaining({ field: 'creators', other: [{ name: 'Li Na', jobTitle: null }] }),
    ])
  })

  it('is settled by taking the other value, which still comes from the file', async () => {
    const { id } = await uploaded()

    const nobody = { name: null, jobTitle: null, contributor: null }
    const creators = [{ name: 'Li Na' }, nobody]
    const { body } = await save(id, { headline: 'Before', creators })

    expect(body.doc).toMatchObject({
      conflicts: [],
      creators: [{ name: 'Li Na' }],
      origins: { 'headline.en': 'xmp', creators: 'xmp' },
    })
  })

  it('is settled by putting the other value aside, one at a time', async () => {
    const { conflicts, id } = await uploaded()
    const kept = Array.isArray(conflicts) ? conflicts.slice(1) : []

    const { body } = await save(id, { conflicts: kept })

    expect(body.doc.conflicts).toEqual([expect.objectContaining({ field: 'creators' })])
  })

  it('stays contested while another field or language is written', async () => {
    const { id } = await uploaded()

    const { body } = await save(id, { headline: '之后', source: 'Xinhua' }, 'draft=true&locale=zh')

    expect(body.doc.conflicts).toHaveLength(2)
  })

  it('is not made to by whoever saves it', async () => {
    const { body: plain } = await send(await another(), {
      conflicts: [{ field: 'headline', language: 'en', taken: '', other: 'x', places: {} }],
    })

    expect(plain.doc.conflicts).toEqual([])
  })
})

describe('how a file was read', () => {
  it('is noted where something was guessed or left out', async () => {
    const file = await withMetadata(await another(), [
      '-XMP-photoshop:DateCreated=2099-01-01T10:00:00',
      '-charset',
      'iptc=cp1252',
      '-IPTC:City=Genève',
      '-IPTC:CodedCharacterSet=',
    ])

    const { body } = await send(file)

    expect(body.doc).toMatchObject({
      locationShown: 'Genève',
      fileNotes: [
        { kind: 'charset', charset: 'windows-1252' },
        { kind: 'dateAhead', written: '2099:01:01 10:00:00' },
        { kind: 'small', width: 120, height: 80 },
      ],
      contentCredentials: false,
    })
  })

  it('dates it in the zone of its event and says so', async () => {
    const { make } = await import('../../support/programme.ts')
    const event = await make(newsroom.payload, 'events')
    const dated = async (offset: string) =>
      send(
        await withMetadata(await another(), [
          `-XMP-photoshop:DateCreated=2024-10-29T09:12:33${offset}`,
        ]),
        {
          event: event.id,
        },
      )

    const [assumed, said] = [await dated(''), await dated('+02:00')]

    expect(assumed.body.doc).toMatchObject({
      dateCreated: { local: '2024-10-29T09:12:33' },
      takenAt: '2024-10-29T01:12:33.000Z',
      takenZone: 'Asia/Shanghai',
    })
    expect(said.body.doc).toMatchObject({ takenAt: '2024-10-29T07:12:33.000Z' })
    expect(said.body.doc.takenZone ?? null).toBeNull()
  })
})

it('keeps the credit as it stood in each caption', async () => {
  const file = await withMetadata(await another(), [
    '-XMP-dc:Description=Delegates. (Xinhua/Li Na)',
    '-XMP-dc:Description-zh=代表。\uff08新华社/李娜\uff09',
  ])
  const { body } = await send(file)

  const all = await people.editor.ask('GET', `/photos/${body.doc.id}?locale=all&draft=true`)

  expect(all.body).toMatchObject({
    caption: { en: 'Delegates.', zh: '代表。' },
    creditInCaption: { en: ' (Xinhua/Li Na)', zh: '\uff08新华社/李娜\uff09' },
    origins: { 'caption.en': 'xmp', 'caption.zh': 'xmp', creditText: 'caption' },
  })
})
