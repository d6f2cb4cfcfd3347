import type { CollectionConfig } from 'payload'
import { publicTypes } from '../wire/documents.ts'

const button = '/src/preview/admin/preview-button.tsx#PreviewButton'

/** The admin of a collection, with the button that makes preview links where readers get its documents. */
export function offerPreview({ admin, slug }: CollectionConfig): CollectionConfig['admin'] {
  if (!publicTypes.some((type) => type === slug)) return admin
  const edit = admin?.components?.edit
  const controls = [...(edit?.beforeDocumentControls ?? []), button]
  return {
    ...admin,
    components: { ...admin?.components, edit: { ...edit, beforeDocumentControls: controls } },
  }
}
