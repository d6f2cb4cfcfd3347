import type { DocumentSlots, DocumentViewServerProps } from 'payload'
import { articleAccess } from '../../articles/access.ts'
import { sideBySide, type Translation } from '../source.ts'
import { SideBySide } from './side-by-side.tsx'

/** The form of a translation beside its source, at `/admin/collections/articles/:id/translation`. */
export async function TranslationView(props: DocumentViewServerProps) {
  const { doc, initPageResult, documentSubViewType, formState, viewType, ...rest } = props
  const article: Translation = doc ?? {}
  const { req } = initPageResult
  const sided = articleAccess.readVersions({ req }) ? await sideBySide(req, article) : null
  const slots = slotsIn(rest)
  return <SideBySide form={{ ...slots, documentSubViewType, formState, viewType }} sided={sided} />
}

/** What Payload rendered for the form; the rest of what it gives a view stays on the server. */
function slotsIn(rest: DocumentSlots): DocumentSlots {
  const { BeforeDocumentControls, EditMenuItems, LivePreview, PreviewButton, PublishButton } = rest
  const { SaveButton, SaveDraftButton, Status, UnpublishButton } = rest
  return {
    ...{ BeforeDocumentControls, EditMenuItems, LivePreview, PreviewButton, PublishButton },
    ...{ SaveButton, SaveDraftButton, Status, UnpublishButton },
  }
}
