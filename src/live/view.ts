import type { EditViewConfig } from 'payload'

/** The composer as a view of an article; its tab shows on live blogs. */
export const liveView: EditViewConfig = {
  Component: '/src/live/admin/view.tsx#LiveView',
  path: '/live',
  tab: { Component: '/src/live/admin/live-tab.tsx#LiveTab', order: 110 },
}
