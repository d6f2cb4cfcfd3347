import { compose, paragraph } from '../../../src/richtext/compose.ts'
import { exampleNote } from '../both.ts'
import { contributors, examplePassword, users } from '../content/staff.ts'
import { asNewsroom, type Bench, chinese, english, published } from './bench.ts'

/** One account per role, the administrator first. */
export async function loadUsers({ payload, ids }: Bench): Promise<void> {
  for (const { key, name, languages } of users) {
    const data = {
      name,
      role: key,
      email: `${key}@rostrum.example`,
      password: examplePassword,
      languages: languages ?? [],
    }
    const { id } = await payload.create({ ...asNewsroom, collection: 'users', data })
    ids.note('users', key, id)
  }
}

export async function loadContributors({ payload, ids }: Bench): Promise<void> {
  for (const { key, name, jobTitle, user } of contributors) {
    const data = {
      ...published,
      name: name.en,
      jobTitle: jobTitle.en,
      bio: compose(paragraph(exampleNote.en)),
      user: user ? ids.of('users', user) : null,
    }
    const { id } = await payload.create({ ...english, collection: 'contributors', data })
    const inChinese = {
      ...published,
      name: name.zh,
      jobTitle: jobTitle.zh,
      bio: compose(paragraph(exampleNote.zh)),
    }
    await payload.update({ ...chinese, collection: 'contributors', id, data: inChinese })
    ids.note('contributors', key, id)
  }
}
