import { describe, expect, it } from '@jest/globals'
import { projectContributor, projectSpeaker } from '../../../src/people/project.ts'

const published = { _status: 'published', updatedAt: '2024-10-01T00:00:00.000Z', slug: 'li-na' }

describe('the public side of a person', () => {
  it('is a name in each script, without the ways to reach them', () => {
    const speaker = {
      ...published,
      id: 'sp1',
      name: { zh: '李娜', en: 'Li Na' },
      names: [{ id: 'r', language: 'zh', full: '李娜', family: '李', order: 'familyFirst' }],
      organisation: 'o1',
      bio: { en: { root: { type: 'root', children: [] } }, zh: null },
      contact: { email: 'li.na@example.org', phone: '+86 100', note: 'mornings only' },
    }

    const projection = projectSpeaker(speaker)

    expect(projection).toMatchObject({
      document: {
        title: { localized: { en: 'Li Na', zh: '李娜' } },
        names: [{ language: 'zh', full: '李娜', given: null, family: '李', order: 'familyFirst' }],
        bio: { localizedRich: { en: { root: { type: 'root', children: [] } } } },
      },
      listing: { facets: { organisation: ['o1'] }, sortKeys: { title: 'Li Na' } },
    })
    expect(JSON.stringify(projection)).not.toMatch(/example\.org|\+86|mornings/)
  })

  it('does not name the account a contributor logs in with', () => {
    const contributor = { ...published, id: 'c1', name: { en: 'Wang Min' }, user: 'account-7' }

    expect(projectContributor(contributor)).toMatchObject({ document: { slug: 'li-na' } })
    expect(JSON.stringify(projectContributor(contributor))).not.toContain('account-7')
  })

  it('is refused without a name', () => {
    expect(() => projectSpeaker({ ...published, id: 'sp1', name: { en: ' ' } })).toThrow(/name/)
  })
})
