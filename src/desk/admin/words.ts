import type { EmbargoEnd } from '../../schedule/embargo-ends.ts'
import { chinese } from './words-zh.ts'

/** What the dashboard says. */
export type Words = typeof english

const kinds: Record<EmbargoEnd['of'], string> = {
  articles: 'Story',
  events: 'Event and all of it',
  sessions: 'Session',
  photos: 'Photo',
}

const english = {
  all: 'All of them',
  more: (count: number) => `and ${count} more`,
  untitled: 'No headline yet',
  nobody: 'nobody',
  due: 'due',
  late: 'late',
  sentBack: (name: string) => (name ? `Sent back by ${name}:` : 'Sent back:'),
  until: 'until',
  untilLifted: 'Until somebody lifts it',
  embargoOf: (of: EmbargoEnd['of'], count: number) =>
    of === 'photos' && count > 1 ? `${count} photos` : kinds[of],
  myWork: 'My work',
  noWork: 'Nothing lies with you.',
  noWorkHelp: 'The coverage board shows what nobody has yet.',
  noTranslationsHelp:
    'Open a published story and press Translations: one that has none in your language begins there.',
  toPublished: 'Published stories',
  toBoard: 'Coverage board',
  waiting: 'Waiting for review',
  noneWaiting: 'Nothing waits for review.',
  noneWaitingHelp: 'What writers submit stands here, the earliest deadline first.',
  lateTitle: 'Late or failed',
  noneLate: 'Nothing is late, and nothing failed to go out.',
  noneLateHelp: 'What passes its deadline, or does not go out at its time, stands here.',
  act: { publish: 'goes out', unpublish: 'is unpublished' },
  failedAct: { publish: 'did not go out', unpublish: 'was not unpublished' },
  noTimeYet: 'Approved, without a time',
  goingOut: 'Going out next',
  noneGoingOut: 'Nothing is approved or scheduled.',
  noneGoingOutHelp: 'Approve what waits for review, and give it a time.',
  onNow: 'On now',
  noneOn: 'No session is on now.',
  noneOnHelp: 'While one is, the way to its board and live blog stands here.',
  board: 'Board',
  liveBlog: 'Live blog',
  drifted: 'Facts that have changed',
  noneDrifted: 'Published stories say what their events say.',
  noneDriftedHelp: 'When an event changes, stories that print its old facts stand here.',
  translations: 'Translations to follow',
  noneToFollow: 'Translations say what their originals say.',
  noneToFollowHelp: 'When an original is changed or corrected, its translations stand here.',
  originalCorrected: 'The original was corrected:',
  behind: (paragraphs: number) =>
    paragraphs === 1
      ? 'one paragraph has changed since'
      : `${paragraphs} paragraphs have changed since`,
  inDraft: 'followed in the draft, not published yet',
  embargoes: 'Embargoes ending',
  noneHeld: 'No embargo ends within a week, and none waits for somebody to lift it.',
  noneHeldHelp: 'Set one under Dates of an article, on an event, on a session or on photos.',
  lacking: 'Photos lacking words',
  lackingCount: (count: number, isAll: boolean) =>
    `${isAll ? '' : 'At least '}${count === 1 ? '1 photo' : `${count} photos`}`,
  lackingHelp: 'without caption, alt text, credit or how we have it',
  fix: 'Fix next',
  noneLacking: 'Every photo has its words and rights.',
  noneLackingHelp: 'New ones stand here until they do.',
  actions: {
    article: 'New article',
    upload: 'Upload photos',
    sheet: 'Contact sheet',
    fix: 'Fix next',
    coverage: 'Coverage board',
    search: 'Search',
    event: 'New event',
  },
  actionsTitle: 'Quick actions',
}

export function wordsIn(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}
