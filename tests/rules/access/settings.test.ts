import { beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SanitizedConfig } from 'payload'
import { assertSettings } from '../../../src/access/assert-settings.ts'

let config: SanitizedConfig

beforeAll(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'rostrum-settings-'))
  Object.assign(process.env, { DATA_DIR: dir, DATABASE_URL: `file:${join(dir, 'rostrum.db')}` })
  const { default: built } = await import('../../../payload.config.ts')
  config = await built
})

type Flaw = [string, (settings: SanitizedConfig) => object]

/** One collection with other settings. */
const photosWith = ({ collections }: SanitizedConfig, upload: object): object => ({
  collections: collections.map((each) =>
    each.slug === 'photos' ? { ...each, upload: { ...each.upload, ...upload } } : each,
  ),
})

const flaws: Flaw[] = [
  ['maxDepth at most 4', () => ({ maxDepth: 10 })],
  ['defaultDepth at most 1', () => ({ defaultDepth: 2 })],
  ['graphQL.disable true', ({ graphQL }) => ({ graphQL: { ...graphQL, disable: false } })],
  ['telemetry false', () => ({ telemetry: true })],
  ['cors empty', () => ({ cors: '*' })],
  ['csrf our own origin only', () => ({ csrf: ['https://elsewhere.example'] })],
  ['admin.avatar one of our own', ({ admin }) => ({ admin: { ...admin, avatar: 'gravatar' } })],
  ['photos: upload.pasteURL false', (given) => photosWith(given, { pasteURL: undefined })],
  [
    'photos: upload.mimeTypes without SVG and XML',
    (given) => photosWith(given, { mimeTypes: ['image/*'] }),
  ],
  [
    'articles: autosave no sooner than 2 s',
    ({ collections }) => ({
      collections: collections.map((each) =>
        each.slug === 'articles'
          ? { ...each, versions: { ...each.versions, drafts: { autosave: { interval: 100 } } } }
          : each,
      ),
    }),
  ],
  [
    'users: auth.removeTokenFromResponses true',
    ({ collections }) => ({
      collections: collections.map((each) =>
        each.slug === 'users'
          ? { ...each, auth: { ...each.auth, removeTokenFromResponses: false } }
          : each,
      ),
    }),
  ],
]

describe('A configuration', () => {
  it('of ours has every setting that keeps the newsroom closed', () => {
    expect(() => assertSettings(config)).not.toThrow()
  })

  it.each(flaws)('is refused without %s', (claim, flaw) => {
    const open = { ...config, ...flaw(config) }

    expect(() => assertSettings(open)).toThrow(claim)
  })
})
