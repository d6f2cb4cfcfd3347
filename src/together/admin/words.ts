import { sayTime } from '../../preview/admin/words.ts'
import { actLabels } from '../../staff/act-labels.ts'
import { isWriting } from '../is-writing.ts'
import type { News } from '../news.ts'

/** What is said where two people have one document open. */
export type Words = typeof english

const english = {
  somebody: 'A colleague',
  locked: (by: string) => `${by} is writing here`,
  lockedAt: (time: string) => `Last seen writing: ${time}.`,
  takeOver: (by: string) =>
    `If you take over, ${by} is told that it was you, and what ${by} types there after that waits to be compared. What both of you have written stays.`,
  taken: (by: string) => `${by} has taken over`,
  takenAt: (time: string) => `Since ${time}.`,
  yours:
    'What you had written is saved. A last word that came too late is kept and shown to you when you close this.',
  done: ({ act, by, isOwn }: Done, time: string) =>
    `${passive[act] ?? labelOf(act, 'en')} by ${isOwn ? 'you, elsewhere' : by}, ${time}.`,
  writing: (by: string, time: string) => `${by} is writing here, last at ${time}.`,
  newer: 'It was changed since it was opened here.',
  show: 'Show it as it is now',
  dismiss: 'Close this line',
}

type Done = Pick<News, 'act' | 'by' | 'isOwn'>

/** Where the label of an act says what somebody did, and not what was done. */
const passive: Partial<Record<News['act'], string>> = {
  edit: 'Changed',
  autosave: 'Changed',
  takeFromTrash: 'Taken from the trash',
  restoreVersion: 'An older version was restored',
  start: 'Begun',
  unschedule: 'Taken off the schedule',
  unspike: 'Taken back from the spike',
}

const chinese: Words = {
  somebody: '一位同事',
  locked: (by) => `${by} 正在编辑`,
  lockedAt: (time) => `最近一次输入：${time}。`,
  takeOver: (by) =>
    `如由您接管，${by} 会看到是您接管的，其后续输入将等待比对。双方已写的内容都会保留。`,
  taken: (by) => `${by} 已接管编辑`,
  takenAt: (time) => `时间：${time}。`,
  yours: '您写的内容已保存。如有最后几个字未及存入，也已保留，关闭本窗口后即可看到。',
  done: ({ act, by, isOwn }, time) => {
    const done = isWriting(act) ? '修改了内容' : labelOf(act, 'zh')
    return isOwn ? `您于 ${time} 在别处${done}。` : `${by} 于 ${time} ${done}。`
  },
  writing: (by, time) => `${by} 正在编辑（最近一次输入 ${time}）。`,
  newer: '打开后内容已有改动。',
  show: '显示最新内容',
  dismiss: '关闭此提示',
}

export function wordsIn(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}

/** The time today; the day as well for any other. */
export function sayWhen(at: number | string, now = new Date()): string {
  const [day, time] = sayTime(new Date(at).toISOString()).split(' ')
  const [today] = sayTime(now.toISOString()).split(' ')
  return day === today ? String(time) : `${day} ${time}`
}

function labelOf(act: News['act'], language: 'en' | 'zh'): string {
  return actLabels.find(({ value }) => value === act)?.label[language] ?? act
}
