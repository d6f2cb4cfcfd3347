import { expect, it } from '@jest/globals'
import { initI18n } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { withSpokenLabels } from '../../../src/fields/spoken-labels.ts'

it.each([
  ['en', 'Topic'],
  ['zh', '话题'],
] as const)('calls a collection by one word in %s: %s', async (language, word) => {
  const labels = { singular: { en: 'Topic', zh: '话题' }, plural: { en: 'Topics', zh: '话题' } }
  const said = withSpokenLabels({ slug: 'topics', labels, fields: [] }).labels?.singular
  const config = { supportedLanguages: { en, zh } }
  const i18n = await initI18n({ config, context: 'api', language })

  expect(typeof said === 'function' && said({ i18n, t: i18n.t })).toBe(word)
})
