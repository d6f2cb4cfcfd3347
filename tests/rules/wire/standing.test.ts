import { describe, expect, it } from '@jest/globals'
import { projection } from '../../../src/wire/standing.ts'

const published = {
  id: 'a1',
  slug: 'forum-opens',
  language: 'en',
  updatedAt: '2024-11-07T05:55:00.000Z',
  _status: 'published',
}

const kindOf = (doc: object) =>
  projection('articles', { ...published, ...doc }, () => ({
    document: { title: 'Forum opens' },
    facets: {},
    sortKeys: {},
  })).kind

const notShown = () => {
  throw new Error('not shown')
}

describe('what stands in public', () => {
  it.each([
    ['published', {}, 'public'],
    ['published and marked usable', { pubStatus: 'usable' }, 'public'],
    ['a draft', { _status: 'draft' }, 'hidden'],
    ['of no status', { _status: null }, 'hidden'],
    ['in the trash', { deletedAt: '2024-11-08T00:00:00.000Z' }, 'hidden'],
    ['withheld', { pubStatus: 'withheld' }, 'hidden'],
    ['canceled', { pubStatus: 'canceled' }, 'gone'],
    ['killed', { stage: 'killed' }, 'gone'],
    [
      'killed and taken back to draft',
      { stage: 'killed', _status: 'draft', firstPublishedAt: '2024-11-07T05:55:00.000Z' },
      'gone',
    ],
    ['killed and in the trash', { stage: 'killed', deletedAt: '2024-11-08T00:00:00.000Z' }, 'gone'],
    ['killed before it ever came out', { stage: 'killed', _status: 'draft' }, 'hidden'],
    [
      'killed before its embargo lifted',
      { stage: 'killed', embargoUntil: '2024-11-07T05:55:00.001Z' },
      'hidden',
    ],
    ['killed under an embargo without end', { stage: 'killed', embargoIndefinite: true }, 'hidden'],
    [
      'killed after its embargo lifted',
      { stage: 'killed', embargoUntil: '2024-11-07T05:55:00.000Z' },
      'gone',
    ],
    [
      'killed before its embargo lifted and saved again after',
      {
        stage: 'killed',
        killedAt: '2024-11-07T05:00:00.000Z',
        embargoUntil: '2024-11-07T05:30:00.000Z',
      },
      'hidden',
    ],
    [
      'killed before it first came out, as a translation may be',
      {
        pubStatus: 'canceled',
        killedAt: '2024-11-07T05:00:00.000Z',
        firstPublishedAt: '2024-11-07T05:30:00.000Z',
      },
      'hidden',
    ],
  ])('a document that is %s', (_, doc, kind) => {
    expect(kindOf(doc)).toBe(kind)
  })

  it('withdraws a killed document however broken the rest of it is', () => {
    const killed = { ...published, pubStatus: 'canceled', publishedSlug: 'forum-opens-today' }

    const projected = projection('articles', killed, () => {
      throw new Error('no headline')
    })

    expect(projected).toEqual({ kind: 'gone', slug: 'forum-opens-today', language: 'en' })
  })

  const gone = { kind: 'gone', slug: 'forum-opens', language: 'en' }

  it.each([
    ['rights', { reason: 'rights' }],
    ['because', {}],
    [null, {}],
  ])('says why it was killed where readers may know: %p', (killReason, said) => {
    const killed = { ...published, pubStatus: 'canceled', killReason }

    const before = { ...killed, _status: 'draft' }

    expect(projection('articles', killed, notShown)).toEqual({ ...gone, ...said })
    expect(projection('articles', before, notShown)).toEqual({ kind: 'hidden' })
  })

  it('refuses a document whose status it does not know', () => {
    expect(() => kindOf({ _status: 'changed' })).toThrow(/_status/)
    expect(() => kindOf({ pubStatus: 'spiked' })).toThrow(/pubStatus/)
  })
})
