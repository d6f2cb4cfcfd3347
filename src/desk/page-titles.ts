import type { Said } from '../fields/refuse.ts'

/** What our own pages are called in a tab of the browser, by their path below the admin. */
export const pageTitles = {
  '/coverage': { en: 'Coverage board', zh: '报道进度表' },
  '/calendar': { en: 'Calendar', zh: '排期日历' },
  '/contact-sheet': { en: 'Contact sheet', zh: '缩略图表' },
  '/fix-next': { en: 'Fix next', zh: '待补全' },
  '/search': { en: 'Search', zh: '搜索' },
  '/upload-photos': { en: 'Upload photos', zh: '上传图片' },
} as const satisfies Record<string, Said>

/** The title of the page at this path in the language of whoever opens it; null for Payload's own. */
export function pageTitle(path: string, language: string): string | null {
  const said: Said | undefined = Object.entries(pageTitles).find(([each]) => each === path)?.[1]
  if (!said) return null
  return language.startsWith('zh') ? said.zh : said.en
}
