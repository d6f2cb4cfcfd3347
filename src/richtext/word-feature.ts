import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Makes of what is pasted from Word what it is there: see admin/from-word.ts. */
export const WordFeature = createServerFeature({
  key: 'fromWord',
  feature: { ClientFeature: '/src/richtext/admin/word-feature.tsx#WordFeatureClient' },
})
