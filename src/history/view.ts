import type { EditViewConfig } from 'payload'

/** Who changed what in a story, compared word by word, as a tab of its form. */
export const historyView: EditViewConfig = {
  Component: '/src/history/admin/history-view.tsx#HistoryView',
  path: '/history',
  tab: { Component: '/src/history/admin/history-tab.tsx#HistoryTab', order: 290 },
}
