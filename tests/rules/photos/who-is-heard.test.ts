import { describe, expect, it } from '@jest/globals'
import { readBatch } from '../../../src/photos/metadata/batch.ts'
import { compose, type Sources } from '../../../src/photos/metadata/compose.ts'

const nothing: Sources = {
  saved: {},
  before: { values: {}, origins: {} },
  batch: { replace: {}, ifEmpty: {} },
  file: { values: {}, origins: {} },
  event: {},
  language: 'en',
}

const composed = (more: Partial<Sources>) => compose({ ...nothing, ...more })

describe('who is heard', () => {
  const everybody = {
    saved: { source: 'hand' },
    batch: { replace: { source: 'replaces' }, ifEmpty: { source: 'fills' } },
    file: { values: { source: 'file' }, origins: { source: 'xmp' as const } },
    event: { source: 'event' },
  }
  const { batch, event, file } = everybody
  const fills = { replace: {}, ifEmpty: batch.ifEmpty }

  it.each([
    ['a hand', everybody, 'hand', 'edited'],
    ['then a batch that replaces', { batch, file, event }, 'replaces', 'batch'],
    ['then the file', { batch: fills, file, event }, 'file', 'xmp'],
    ['then a batch that fills', { batch: fills, event }, 'fills', 'batch'],
    ['then the event', { event }, 'event', 'event'],
  ])('%s', (_, sources, source, origin) => {
    const { origins, values } = composed(sources)

    expect({ value: values.source, origin: origins.source }).toEqual({ value: source, origin })
  })

  it('is nobody who says nothing', () => {
    const empty = {
      saved: { source: '', keywords: [], people: 0, locationCreated: { latitude: null } },
    }

    expect(composed(empty)).toEqual({ values: {}, origins: {} })
  })

  it('is the file where a form sends only how many photographers there are', () => {
    const creators = [{ name: 'Zhang Wei' }]
    const said = { values: { creators }, origins: { creators: 'iptc' as const } }

    expect(composed({ saved: { creators: 1 }, file: said }).values).toEqual({ creators })
  })
})

describe('what an event says', () => {
  const hall = { values: { source: 'Hall A' }, origins: { source: 'event' as const } }

  it.each([
    ['stays while the event is the same', { before: hall, event: null }, 'Hall A'],
    ['goes for what another says', { before: hall, event: { source: 'Hall B' } }, 'Hall B'],
    ['goes where another says nothing', { before: hall, event: {} }, null],
    [
      'gives way to a batch that fills',
      { before: hall, batch: { replace: {}, ifEmpty: { source: 'filled' } }, event: null },
      'filled',
    ],
    [
      'stays away where a hand empties',
      { before: hall, saved: { source: '' }, event: { source: 'Hall B' } },
      '',
    ],
    [
      'leaves what a hand wrote',
      { before: { ...hall, origins: { source: 'edited' as const } }, event: { source: 'Hall B' } },
      'Hall A',
    ],
    [
      'leaves what a file said',
      { before: { ...hall, origins: { source: 'xmp' as const } }, event: {} },
      'Hall A',
    ],
  ])('%s', (_, sources, source) => {
    expect(composed(sources).values).toEqual({ source })
  })
})

describe('how a photo came to us', () => {
  const fills = { replace: {}, ifEmpty: { usageCategory: 'agency' } }
  const staff = { values: { usageCategory: 'staff' }, origins: {} }

  it.each([
    ['a batch where nobody knows', { saved: { usageCategory: 'unknown' }, batch: fills }, 'agency'],
    ['whoever knew it before a batch', { before: staff, batch: fills }, 'staff'],
    [
      'a hand that takes it back',
      { before: staff, saved: { usageCategory: 'unknown' } },
      'unknown',
    ],
  ])('is said by %s', (_, sources, usageCategory) => {
    expect(composed(sources).values).toEqual({ usageCategory })
  })
})

describe('a photo that is there already', () => {
  const before = {
    values: {
      caption: 'Old',
      source: 'Xinhua',
      creators: [{ id: '1', name: 'Li Na', jobTitle: null }],
    },
    origins: { 'caption.en': 'edited', 'caption.zh': 'xmp', source: 'xmp', creators: 'iptc' },
  } satisfies Sources['before']

  it('keeps its values and where they came from', () => {
    const saved = { ...before.values, creators: [{ id: '2', name: 'Li Na' }] }

    const { origins, values } = composed({ before, saved })

    expect(origins).toEqual(before.origins)
    expect(values).toMatchObject({ caption: 'Old', source: 'Xinhua' })
  })

  it('remembers in which language a hand has written', () => {
    const { origins } = composed({ before, saved: { caption: '新' }, language: 'zh' })

    expect(origins).toMatchObject({ 'caption.en': 'edited', 'caption.zh': 'edited' })
  })

  it('lets a field that was emptied be empty', () => {
    const { origins, values } = composed({ before, saved: { ...before.values, source: '' } })

    expect(values.source).toBe('')
    expect(origins.source).toBeUndefined()
  })

  it('takes from a new file what the desk has not written', () => {
    const file = {
      values: { caption: 'New', source: 'Reuters' },
      origins: { caption: 'xmp', source: 'iptc' },
    } satisfies Sources['file']

    const { origins, values } = composed({ before, saved: before.values, file })

    expect(values).toMatchObject({ caption: 'Old', source: 'Reuters' })
    expect(origins).toMatchObject({ 'caption.en': 'edited', source: 'iptc' })
  })

  it('is overruled by a batch that replaces, and not by one that fills', () => {
    const batch = { replace: { caption: 'Batch' }, ifEmpty: { source: 'Batch', headline: 'Batch' } }

    const { origins, values } = composed({ before, saved: before.values, batch })

    expect(values).toMatchObject({ caption: 'Batch', source: 'Xinhua', headline: 'Batch' })
    expect(origins).toMatchObject({ 'caption.en': 'batch', source: 'xmp', 'headline.en': 'batch' })
  })
})

describe('a batch', () => {
  it('may say either or nothing', () => {
    expect(readBatch(undefined)).toEqual({ batch: { replace: {}, ifEmpty: {} } })
    expect(readBatch({ replace: { keywords: ['forum'] } })).toEqual({
      batch: { replace: { keywords: ['forum'] }, ifEmpty: {} },
    })
  })

  it.each([
    [{ replace: { credit: 'x' } }, 'batch.replace.credit', /creditText/],
    [{ always: {} }, 'batch.always', /replace, ifEmpty/],
    ['creditText=x', 'batch', /an object/],
    [{ ifEmpty: 'x' }, 'batch.ifEmpty', /an object/],
    [{ replace: { keywords: 'forum' } }, 'batch.replace.keywords', /a list of/],
    [{ replace: { license: 'javascript:x' } }, 'batch.replace.license', /https:/],
    [{ replace: { dataMining: 'no' } }, 'batch.replace.dataMining', /DMI-PROHIBITED/],
    [{ replace: { creators: [{ name: 3 }] } }, 'batch.replace.creators.0.name', /photographers/],
    [{ ifEmpty: { caption: 'x'.repeat(40_001) } }, 'batch.ifEmpty.caption', /40,000/],
  ])('%j is refused at %s', (sent, path, en) => {
    expect(readBatch(sent)).toEqual({
      refusals: [
        { path, said: { en: expect.stringMatching(en), zh: expect.stringMatching(/[“，]/) } },
      ],
    })
  })
})
