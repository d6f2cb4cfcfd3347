import type { Said } from '../fields/refuse.ts'
import { sayLocalTime } from '../programme/local-time.ts'

type Titled = { id: string; title: string }

/** What staff are written to about, with all that its words need. */
export type Notice =
  | { kind: 'assigned'; article: Titled; by: string }
  | { kind: 'sentBack'; article: Titled; by: string; reason: string }
  | { kind: 'translationTask'; article: Titled; by: string; note: string }
  | ScheduleFailed
  | { kind: 'rightsEnding'; photos: (Titled & { until: Date })[]; zone: string }

type ScheduleFailed = {
  kind: 'scheduleFailed'
  article: Titled
  act: 'publish' | 'unpublish'
  at: Date
  zone: string
  /** In the languages of whoever may get it. */
  why: Said
}

type Words = { subject: string; text: string }

/** A notice as a letter in the language of whoever gets it. `admin` is the address of the admin. */
export function wordsOf(notice: Notice, language: 'en' | 'zh', admin: string): Words {
  const { lines, subject } = language === 'zh' ? inChinese(notice) : inEnglish(notice)
  const end = language === 'zh' ? endInChinese : endInEnglish
  const text = [...lines, '', ...linksOf(notice, admin), '', `-- `, end(`${admin}/account`), '']
  return { subject, text: text.join('\n') }
}

function linksOf(notice: Notice, admin: string): string[] {
  if (notice.kind !== 'rightsEnding') return [`${admin}/collections/articles/${notice.article.id}`]
  return notice.photos.map(({ id }) => `${admin}/collections/photos/${id}`)
}

type Lines = { subject: string; lines: string[] }

function inEnglish(notice: Notice): Lines {
  switch (notice.kind) {
    case 'assigned':
      return said(
        `For you: ${notice.article.title}`,
        `${notice.by} assigned “${notice.article.title}” to you.`,
      )
    case 'sentBack':
      return said(
        `Sent back: ${notice.article.title}`,
        `${notice.by} sent “${notice.article.title}” back to you:`,
        '',
        notice.reason,
      )
    case 'translationTask':
      return said(
        `To follow: ${notice.article.title}`,
        `${notice.by} corrected the original of your translation “${notice.article.title}”:`,
        '',
        notice.note,
        '',
        'Correct the translation, too, or tick it off on its form.',
      )
    case 'scheduleFailed':
      return failedInEnglish(notice)
    case 'rightsEnding':
      return said(
        `Rights ending soon: ${notice.photos.length === 1 ? '1 photo' : `${notice.photos.length} photos`}`,
        'Readers will no longer see these photos from then on:',
        '',
        ...listOf(notice),
      )
  }
}

function failedInEnglish({ act, article, at, why, zone }: ScheduleFailed): Lines {
  const did = act === 'publish' ? 'did not go out' : 'was not unpublished'
  return said(
    `Failed: ${article.title}`,
    `“${article.title}” ${did} at ${sayLocalTime(at, zone)} (${zone}) as scheduled.`,
    why.en,
    'Mend it and choose “Try again now” in the calendar.',
  )
}

function inChinese(notice: Notice): Lines {
  switch (notice.kind) {
    case 'assigned':
      return said(
        `派给您：${notice.article.title}`,
        `${notice.by} 把《${notice.article.title}》派给了您。`,
      )
    case 'sentBack':
      return said(
        `退稿：${notice.article.title}`,
        `${notice.by} 退回了《${notice.article.title}》：`,
        '',
        notice.reason,
      )
    case 'translationTask':
      return said(
        `待跟进：${notice.article.title}`,
        `您所译《${notice.article.title}》的原稿已由 ${notice.by} 更正：`,
        '',
        notice.note,
        '',
        '请同样更正译文，或在译文页面标为已处理。',
      )
    case 'scheduleFailed':
      return failedInChinese(notice)
    case 'rightsEnding':
      return said(
        `授权即将到期：${notice.photos.length} 张图片`,
        '自下列时刻起，读者将看不到这些图片：',
        '',
        ...listOf(notice),
      )
  }
}

function failedInChinese({ act, article, at, why, zone }: ScheduleFailed): Lines {
  const did = act === 'publish' ? '发出' : '取消发布'
  return said(
    `未能按时${did}：${article.title}`,
    `《${article.title}》未能按排期于 ${sayLocalTime(at, zone)}（${zone}）${did}。`,
    why.zh,
    '处理后请在排期日历中选择“立即重试”。',
  )
}

function said(subject: string, ...lines: string[]): Lines {
  return { subject, lines }
}

function listOf({ photos, zone }: Extract<Notice, { kind: 'rightsEnding' }>): string[] {
  return photos.map(({ title, until }) => `${sayLocalTime(until, zone)} (${zone})  ${title}`)
}

const endInEnglish = (account: string) =>
  `You choose at ${account} what Rostrum writes to you about.`
const endInChinese = (account: string) => `您可在 ${account} 选择接收哪些邮件。`
