import type { EditViewConfig } from 'payload'

/** The form of a translation with its source beside it; its tab shows on translations. */
export const translationView: EditViewConfig = {
  Component: '/src/translations/admin/view.tsx#TranslationView',
  path: '/translation',
  tab: { Component: '/src/translations/admin/translation-tab.tsx#TranslationTab', order: 120 },
}
