import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { join } from 'node:path'
import type { Config } from 'payload'
import { dashboard } from './desk/dashboard/layout.ts'
import { pageTitles } from './desk/page-titles.ts'
import type { Env } from './env.ts'
import { dayAndTime } from './fields/day-and-time.ts'
import { largestForm } from './photos/limits.ts'
import { livePreview } from './preview/live.ts'
import { wording } from './wording.ts'

const MB = 1024 * 1024

/**
 * The management side as a newsroom needs it: one origin, no GraphQL beside the REST we guard, no
 * telemetry, nothing fetched from elsewhere, in English and Chinese.
 */
export function management(env: Env) {
  return {
    secret: env.payloadSecret,
    serverURL: env.publicUrl,
    cookiePrefix: 'rostrum',
    cors: [],
    csrf: [env.publicUrl],
    defaultDepth: 1,
    maxDepth: 4,
    graphQL: { disable: true },
    telemetry: false,
    i18n: { fallbackLanguage: 'en', supportedLanguages: { en, zh }, translations: wording },
    localization: {
      defaultLocale: env.languages[0],
      fallback: true,
      locales: env.languages.map((code) => ({ code, label: nameOf(code) })),
    },
    upload: {
      abortOnLimit: true,
      limits: { fields: 64, fieldSize: 8 * MB, files: 1, fileSize: largestForm },
      requestSizeLimit: largestForm,
    },
    typescript: { autoGenerate: false, outputFile: 'src/payload-types.ts' },
  } satisfies Partial<Config>
}

/** How the admin looks and which parts of it are ours. */
export const adminPanel = {
  user: 'users',
  dashboard,
  dateFormat: dayAndTime.displayFormat,
  livePreview,
  avatar: { Component: '/src/staff/admin/avatar.tsx#Avatar' },
  components: {
    afterNavLinks: ['/src/photos/sheet/admin/nav-links.tsx#PhotoDeskLinks'],
    actions: ['/src/desk/admin/search-button.tsx#SearchButton'],
    beforeNavLinks: [
      '/src/coverage/admin/nav-link.tsx#CoverageLink',
      '/src/schedule/admin/nav-link.tsx#CalendarLink',
      '/src/rescue/unsaved/admin/sweep.tsx#Sweep',
    ],
    beforeDashboard: ['/src/staff/admin/first-steps.tsx#FirstSteps'],
    graphics: {
      Icon: '/src/brand/admin/mark.tsx#Mark',
      Logo: '/src/brand/admin/logo.tsx#Logo',
    },
    views: {
      coverage: {
        Component: '/src/coverage/admin/go-view.tsx#GoToCoverageView',
        path: '/coverage',
        exact: true,
        meta: { title: pageTitles['/coverage'].en },
      },
      calendar: {
        Component: '/src/schedule/admin/calendar-view.tsx#CalendarView',
        path: '/calendar',
        exact: true,
        meta: { title: pageTitles['/calendar'].en },
      },
      contactSheet: {
        Component: '/src/photos/sheet/admin/view.tsx#ContactSheetView',
        path: '/contact-sheet',
        exact: true,
        meta: { title: pageTitles['/contact-sheet'].en },
      },
      fixNext: {
        Component: '/src/photos/sheet/admin/fix-next-view.tsx#FixNextView',
        path: '/fix-next',
        exact: true,
        meta: { title: pageTitles['/fix-next'].en },
      },
      search: {
        Component: '/src/desk/admin/search-view.tsx#SearchView',
        path: '/search',
        exact: true,
        meta: { title: pageTitles['/search'].en },
      },
      uploadPhotos: {
        Component: '/src/uploads/admin/view.tsx#UploadPhotosView',
        path: '/upload-photos',
        exact: true,
        meta: { title: pageTitles['/upload-photos'].en },
      },
    },
  },
  importMap: {
    autoGenerate: false,
    baseDir: join(import.meta.dirname, '..'),
    importMapFile: 'src/app/(payload)/admin/importMap.js',
  },
  meta: {
    titleSuffix: '· Rostrum',
    description: 'The newsroom behind the news.',
    openGraph: { siteName: 'Rostrum', description: 'The newsroom behind the news.' },
    defaultOGImageType: 'off',
    icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.ico' }],
  },
} satisfies Config['admin']

/** A language in its own words: `English`, `中文`. */
function nameOf(code: string): string {
  return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
}
