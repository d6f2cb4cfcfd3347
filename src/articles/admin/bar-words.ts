import type { Act } from '../transitions.ts'
import type { Choice, StoryMoves } from './story-moves.ts'

const english = {
  publishChanges: 'Publish changes',
  publishNow: 'Publish now',
  early: 'It is scheduled: it goes out now instead, and the schedule ends.',
  takeBack: 'Take back',
  reason: 'Why',
  forLog: 'For the audit log, so that colleagues know later. Readers are not told.',
  toWhom: 'Assigned to',
  toWhomHelp: 'They get mail, and find it under My work.',
  forAuthor: 'The author reads it above the story.',
  errors: 'This has to be mended first',
  warnings: 'Look at this first',
  seen: 'I have seen this',
  override: 'It goes out all the same, because',
  overrideHelp: 'Goes into the audit log with your name.',
  cancel: 'Cancel',
  mend: 'Show the field',
  unreached: 'The server does not answer. Nothing was changed; try again.',
  changed: 'A colleague has just changed this story: look at it, then press again.',
  translations: 'Its published translations:',
}

const chinese: typeof english = {
  publishChanges: '发布修改',
  publishNow: '立即发布',
  early: '本稿已排期：将改为立即发布，排期随之取消。',
  takeBack: '撤回送审',
  reason: '原因',
  forLog: '记入审计日志，供同事日后查阅，读者看不到。',
  toWhom: '负责人',
  toWhomHelp: '对方会收到邮件，并在“我的稿件”中看到。',
  forAuthor: '作者会在稿件上方看到。',
  errors: '以下问题须先改正',
  warnings: '请先留意以下事项',
  seen: '我已知悉',
  override: '仍要继续，理由是',
  overrideHelp: '理由与您的姓名一并记入审计日志。',
  cancel: '取消',
  mend: '查看该项',
  unreached: '服务器没有响应，未作任何改动，请重试。',
  changed: '同事刚刚修改了本稿：请先查看，再操作一次。',
  translations: '已发布的译文：',
}

export type BarWords = typeof english

export function barWords(language: string): BarWords {
  return language.startsWith('zh') ? chinese : english
}

/** What a button says, by what it does here and now. */
export function stepWords({ act, label }: Choice, moves: StoryMoves, language: string): string {
  const words = barWords(language)
  if (act === 'start' && moves.stage === 'review') return words.takeBack
  if (act !== 'publish') return label
  if (moves.stage === 'scheduled') return words.publishNow
  return moves.isOut ? words.publishChanges : label
}

/** What is said once it is done. */
export function doneWords(act: Act, language: string): string {
  const { en, zh } = done[act] ?? { en: 'Done.', zh: '已完成。' }
  return language.startsWith('zh') ? zh : en
}

const done: Partial<Record<Act, { en: string; zh: string }>> = {
  assign: { en: 'Assigned.', zh: '已派稿。' },
  start: { en: 'It is yours to write.', zh: '可以继续撰写。' },
  submit: { en: 'Submitted for review.', zh: '已提交送审。' },
  sendBack: { en: 'Sent back to its author.', zh: '已退回作者。' },
  approve: { en: 'Approved in these words.', zh: '已按当前内容审定。' },
  publish: { en: 'Published.', zh: '已发布。' },
  unpublish: { en: 'Readers no longer find it.', zh: '读者已无法看到。' },
  hold: { en: 'On hold.', zh: '已搁置。' },
  resume: { en: 'Back where it was.', zh: '已恢复到搁置前的阶段。' },
  spike: { en: 'Spiked. You can take it back from the menu.', zh: '已弃用，可从菜单恢复。' },
  unspike: { en: 'Back where it was.', zh: '已恢复到弃用前的阶段。' },
  kill: { en: 'Killed. Readers are told that it is gone.', zh: '已撤稿，读者会看到“已撤回”。' },
  revive: { en: 'A draft again.', zh: '已恢复为草稿。' },
}

/** What a grave act will do, said before it is done. */
export function consequencesOf(act: Act, language: string): string[] {
  const said = consequences[act]
  return said ? (language.startsWith('zh') ? said.zh : said.en) : []
}

const consequences: Partial<Record<Act, { en: string[]; zh: string[] }>> = {
  unpublish: {
    en: [
      'Readers no longer find it from now on.',
      'Its translations stay published.',
      'The words stay here as a draft; its approval and any schedule end.',
    ],
    zh: ['读者即刻无法再看到。', '其译文仍保持发布。', '内容作为草稿保留；审定和排期均失效。'],
  },
  kill: {
    en: [
      'Whoever opens it is told that it was withdrawn.',
      'Its translations are withdrawn with it.',
      'Feeds, followers and caches are told at once. Any schedule ends.',
    ],
    zh: [
      '读者打开时会看到“已撤回”。',
      '其译文一并撤回。',
      '订阅源、订阅方和缓存立即收到通知，排期随之取消。',
    ],
  },
  revive: {
    en: [
      'Readers were told that it is gone. Once it is published again, they find it, and its translations.',
      'It becomes a draft now; nothing is published by this.',
    ],
    zh: [
      '读者已被告知本稿撤回；重新发布后，本稿及其译文将再次可见。',
      '恢复后为草稿，不会自动发布。',
    ],
  },
}
