import type { CustomDocumentViewConfig } from 'payload'

/** The coverage board as a tab of its event. */
export const coverageTab = {
  Component: '/src/coverage/admin/view.tsx#CoverageView',
  path: '/coverage',
  tab: { label: ({ t }) => t('rostrum:coverage'), href: '/coverage', order: 50 },
} satisfies CustomDocumentViewConfig
