import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Three clicks select one block, and not the beginning of the next: see admin/triple-click-feature.tsx. */
export const TripleClickFeature = createServerFeature({
  key: 'tripleClick',
  feature: {
    ClientFeature: '/src/richtext/admin/triple-click-feature.tsx#TripleClickFeatureClient',
  },
})
