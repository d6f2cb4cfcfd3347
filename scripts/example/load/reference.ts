import { compose, paragraph } from '../../../src/richtext/compose.ts'
import { exampleNote } from '../both.ts'
import { organisations } from '../content/organisations.ts'
import { places } from '../content/places.ts'
import { speakers } from '../content/speakers.ts'
import { topics } from '../content/topics.ts'
import { type Bench, chinese, english, published } from './bench.ts'

/** Topics, places, organisations and speakers, parents first, each in both languages. */
export async function loadReference(bench: Bench): Promise<void> {
  await loadTopics(bench)
  await loadPlaces(bench)
  await loadOrganisations(bench)
  await loadSpeakers(bench)
}

async function loadTopics({ payload, ids }: Bench): Promise<void> {
  for (const { key, name, qcode, parent } of topics) {
    const data = {
      ...published,
      name: name.en,
      qcode: qcode ?? null,
      parent: parent ? ids.of('topics', parent) : null,
    }
    const { id } = await payload.create({ ...english, collection: 'topics', data })
    await payload.update({
      ...chinese,
      collection: 'topics',
      id,
      data: { ...published, name: name.zh },
    })
    ids.note('topics', key, id)
  }
}

async function loadPlaces({ payload, ids }: Bench): Promise<void> {
  for (const { key, kind, name, within, capacity, geo, wikidata } of places) {
    const data = {
      ...published,
      kind,
      name: name.en,
      country: 'CN',
      timeZone: 'Asia/Shanghai',
      within: within ? ids.of('places', within) : null,
      capacity: capacity ?? null,
      geo: geo ?? {},
      identifiers: wikidata ? [{ scheme: 'wikidata' as const, value: wikidata }] : [],
    }
    const { id } = await payload.create({ ...english, collection: 'places', data })
    await payload.update({
      ...chinese,
      collection: 'places',
      id,
      data: { ...published, name: name.zh },
    })
    ids.note('places', key, id)
  }
}

async function loadOrganisations({ payload, ids }: Bench): Promise<void> {
  for (const { key, kind, name, shortName, acronym, country, parent } of organisations) {
    const data = {
      ...published,
      kind,
      name: name.en,
      shortName: shortName?.en ?? null,
      acronym: acronym ?? null,
      country: country ?? null,
      parent: parent ? ids.of('organisations', parent) : null,
    }
    const { id } = await payload.create({ ...english, collection: 'organisations', data })
    const inChinese = { ...published, name: name.zh, shortName: shortName?.zh ?? null }
    await payload.update({ ...chinese, collection: 'organisations', id, data: inChinese })
    ids.note('organisations', key, id)
  }
}

async function loadSpeakers({ payload, ids }: Bench): Promise<void> {
  for (const { key, name, names, honorific, jobTitle, organisation, bio } of speakers) {
    const data = {
      ...published,
      name: name.en,
      names: names.map((row) => ({ ...row })),
      honorific: honorific?.en ?? null,
      jobTitle: jobTitle.en,
      organisation: organisation ? ids.of('organisations', organisation) : null,
      bio: compose(paragraph(bio.en), paragraph(exampleNote.en)),
    }
    const { id } = await payload.create({ ...english, collection: 'speakers', data })
    const inChinese = {
      ...published,
      name: name.zh,
      honorific: honorific?.zh ?? null,
      jobTitle: jobTitle.zh,
      bio: compose(paragraph(bio.zh), paragraph(exampleNote.zh)),
    }
    await payload.update({ ...chinese, collection: 'speakers', id, data: inChinese })
    ids.note('speakers', key, id)
  }
}
