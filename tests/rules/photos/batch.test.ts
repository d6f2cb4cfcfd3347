import { describe, expect, it } from '@jest/globals'
import { changesFor, empties, type BatchValue } from '../../../src/photos/batch.ts'
import {
  asksProgramme,
  fillTemplate,
  isElsewhere,
  templates,
  unknownVariables,
} from '../../../src/photos/templates.ts'
import { forum } from './forum.ts'
import { clockOf } from '../../../src/photos/sheet/clock.ts'
import { frame } from './sheet/frames.ts'

const replace = (value: string) => ({ mode: 'replace' as const, value })
const ifEmpty = (value: string) => ({ mode: 'ifEmpty' as const, value })

describe('a batch', () => {
  it('replaces what is there, or fills only what is empty', () => {
    const photo = frame('a', { creditText: 'AP', source: 'AP' })
    const batch = { creditText: replace('Xinhua'), source: ifEmpty('Xinhua') }

    expect(changesFor(photo, batch)).toEqual({ creditText: 'Xinhua' })
    expect(changesFor(frame('b'), batch)).toEqual({ creditText: 'Xinhua', source: 'Xinhua' })
  })

  it('empties a field only when nothing is written to replace it with', () => {
    expect(empties(replace(' '))).toBe(true)
    expect(empties(replace(''))).toBe(true)
    expect(empties(replace('Xinhua'))).toBe(false)
    expect(empties(ifEmpty(''))).toBe(false)
    expect(empties({ mode: 'add', value: '' })).toBe(false)
  })

  it('leaves out what the event before said when it adds words with another event', () => {
    const origins = { keywords: 'event', locationShown: null } as const
    const photo = frame('a', { event: 'forum', keywords: ['Forum'], origins })
    const keywords = { mode: 'add' as const, value: 'flood' }
    const addedWith = (event?: BatchValue) =>
      changesFor(photo, { keywords, ...(event ? { event } : {}) }).keywords

    expect(addedWith(replace('fair'))).toEqual(['flood'])
    for (const same of [undefined, replace('forum'), ifEmpty('fair')])
      expect(addedWith(same)).toEqual(['Forum', 'flood'])
  })

  it('takes a category that is not known for an empty one', () => {
    const unknown = frame('a', { usageCategory: 'unknown' })

    expect(changesFor(unknown, { usageCategory: ifEmpty('staff') })).toEqual({
      usageCategory: 'staff',
    })
  })

  it('reads lists with western and Chinese commas, and adds without doubling', () => {
    const photo = frame('a', { keywords: ['forum'] })

    expect(changesFor(photo, { keywords: { mode: 'add', value: 'forum，water、air, ' } })).toEqual({
      keywords: ['forum', 'water', 'air'],
    })
    const byWei = frame('a', { creators: [{ name: 'Wei', jobTitle: 'Staff', contributor: 'wei' }] })
    expect(changesFor(byWei, { creators: { mode: 'add', value: 'Wei; Min' } }).creators).toEqual([
      { name: 'Wei', jobTitle: 'Staff', contributor: 'wei' },
      { name: 'Min', jobTitle: '', contributor: null },
    ])
    expect(changesFor(photo, { creators: replace('Wei; Min') }).creators).toEqual([
      { name: 'Wei', jobTitle: '', contributor: null },
      { name: 'Min', jobTitle: '', contributor: null },
    ])
  })

  it('takes an event away where none is chosen', () => {
    expect(changesFor(frame('a', { event: 'x' }), { event: replace('') })).toEqual({ event: null })
  })

  it('takes a session of the event before away with another event, unless it names one', () => {
    const photo = frame('a', { event: 'x', session: 's' })

    expect(changesFor(photo, { event: replace('y') })).toEqual({ event: 'y', session: null })
    expect(changesFor(photo, { event: replace('x') })).toEqual({ event: 'x' })
    expect(changesFor(photo, { event: replace('y'), session: replace('t') })).toEqual({
      event: 'y',
      session: 't',
    })
  })

  it('leaves a photo out of which a template wants what it does not say', () => {
    const fill = (text: string) => (text === 'hopeless' ? null : text)

    expect(changesFor(frame('a'), { caption: replace('hopeless') }, fill)).toEqual({})
  })
})

describe('a caption template', () => {
  const photo = frame('a', {
    event: 'forum',
    session: 'opening',
    takenAt: '2024-10-29T01:30:00.000Z',
    people: [{ speaker: 'li', name: '', role: '' }],
  })
  const scene = { programme: forum, language: 'en' }

  it('is filled from the photo and the programme', () => {
    expect(fillTemplate('{speaker} speaks at {session} in {city}, {date}.', photo, scene)).toBe(
      'Li Wei, director, Ministry of Ecology speaks at Opening ceremony in Liuzhou, October 29, 2024.',
    )
  })

  it('tells the time on the clock of the event', () => {
    expect(fillTemplate('{time}', photo, scene)).toBe('09:30')
  })

  it.each([
    [
      'on the clock of the camera without an event',
      '2024-10-30T06:30',
      '06:30 on October 30, 2024',
    ],
    ['no hour where only the day is known', '2024-10-30', null],
    ['no day where only the month is known', '2024-10', null],
  ])('tells the time %s', (_, local, told) => {
    const dateCreated = { local, offset: '+08:00', precision: '' }
    const takenAt = local.includes('T') ? '2024-10-29T22:30:00.000Z' : null
    const own = { ...photo, event: null, dateCreated, takenAt }

    expect(fillTemplate('{time} on {date}', own, scene)).toBe(told)
    expect(fillTemplate('{date}', own, scene)).toBe(local === '2024-10' ? null : 'October 30, 2024')
  })

  it.each([
    ['forum', '2024-10-29 09:30'],
    [null, '2024-10-30 06:30'],
  ])('tells the time the sheet tells: of the event %s, %s', (event, told) => {
    const dateCreated = { local: '2024-10-30T06:30:12', offset: '+08:00', precision: '' }

    expect(clockOf({ ...photo, dateCreated, event }, 'Asia/Shanghai')).toBe(told)
  })

  it('gives nothing when the photo does not say who', () => {
    expect(fillTemplate('{speaker} speaks', { ...photo, people: [] }, scene)).toBeNull()
  })

  it('says nothing of a photo of another event, but who took it', () => {
    const creators = [{ name: 'Wei', jobTitle: '', contributor: null }]
    const other = { ...photo, creators, event: 'summit' }

    for (const text of [
      '{event}',
      '{city}',
      '{session}',
      '{room}',
      '{date}',
      '{time}',
      '{speaker}',
    ])
      expect([text, fillTemplate(text, other, scene)]).toEqual([text, null])
    expect(fillTemplate('{photographer}', other, scene)).toBe('Wei')
    expect(fillTemplate('{city}', { ...photo, event: null }, scene)).toBeNull()
    expect(isElsewhere(other, 'forum')).toBe(true)
    expect(isElsewhere({ event: null }, 'forum')).toBe(false)
  })

  it('asks the programme unless it wants the photographer only', () => {
    expect(asksProgramme('Photo: {photographer}')).toBe(false)
    expect(asksProgramme('{photographer}, {city}')).toBe(true)
  })

  it('has only variables that mean something, in every language', () => {
    expect(Object.values(templates).flat().flatMap(unknownVariables)).toEqual([])
    expect(unknownVariables('{speakr} at {session}')).toEqual(['speakr'])
  })
})
