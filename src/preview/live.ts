import type { RootLivePreviewConfig } from 'payload'
import { publicTypes } from '../wire/documents.ts'

/** The draft as readers would get it, beside its form and as wide as a phone or a desk. */
export const livePreview: RootLivePreviewConfig = {
  collections: [...publicTypes],
  breakpoints: [
    { label: '390', name: 'phone', width: 390, height: 844 },
    { label: '820', name: 'tablet', width: 820, height: 1180 },
    { label: '1280', name: 'desktop', width: 1280, height: 900 },
  ],
  url: ({ collectionConfig, data, req }) => {
    const id: unknown = data.id
    if (!collectionConfig || typeof id !== 'string') return null
    return `${req.payload.config.serverURL}/preview/${collectionConfig.slug}/${id}`
  },
}
