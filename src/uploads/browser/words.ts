import type { Reason, Totals } from './item.ts'

/** What the uploader says. */
export type Words = typeof english

const english = {
  choose: 'Choose photos',
  orDrop: 'or drop them, or whole folders, on this page',
  kinds: 'JPEG, PNG, WebP, AVIF or TIFF, 60 MB each; hundreds at once.',
  progress: 'Sent so far',
  offline: 'No connection. Nothing is lost: it goes on by itself when the network is back.',
  going: ({ all, over }: Totals) => `${over} of ${all} done`,
  finished: ({ all }: Totals) => (all === 1 ? 'Done' : `All ${all} done`),
  counts: ({ failed, here, refused, saved }: Totals) =>
    [
      `${saved} saved`,
      here > 0 && `${here} here already`,
      refused > 0 && `${refused} refused`,
      failed > 0 && `${failed} not sent`,
    ]
      .filter(Boolean)
      .join(' · '),
  size: (sent: string, all: string) => `${sent} of ${all}`,
  left: (minutes: number) =>
    minutes < 1 ? 'less than a minute to go' : `about ${Math.round(minutes)} min to go`,
  leftOut: (count: number) =>
    `${count === 1 ? '1 file' : `${count} files`} in the folder, such as raw files, ${count === 1 ? 'was' : 'were'} left out: not a kind that is taken.`,
  unread: (names: string[]) =>
    names.length === 1
      ? `1 file or folder could not be read (${some(names)}): drop it again.`
      : `${names.length} files or folders could not be read (${some(names)}): drop them again.`,
  retryAll: (count: number) => `Try again (${count})`,
  retry: 'Try again',
  clear: 'Clear what is done',
  problems: 'These need a look',
  noReason: (status: number) => `It was not taken, and no reason was given (HTTP ${status}).`,
  waiting: 'waiting',
  taking: 'is being read …',
  heldUp: 'No answer. It is tried again by itself.',
  again: 'It is tried again by itself.',
  saved: 'saved',
  open: 'Open',
  here: 'here already',
  unfinished: (names: string[]) =>
    names.length === 1
      ? `1 file of your last visit was not finished (${some(names)}). Choose it again: it goes on where it was.`
      : `${names.length} files of your last visit were not finished (${some(names)}). Choose them again: they go on where they were.`,
  forget: 'Forget',
}

const chinese: Words = {
  choose: '选择图片',
  orDrop: '或将文件、整个文件夹拖到本页',
  kinds: '支持 JPEG、PNG、WebP、AVIF、TIFF，每张不超过 60 MB，可一次数百张。',
  progress: '上传进度',
  offline: '网络已断开。已上传的内容不会丢失，网络恢复后会自动继续。',
  going: ({ all, over }) => `已完成 ${over} / ${all}`,
  finished: ({ all }) => (all === 1 ? '已完成' : `${all} 张全部完成`),
  counts: ({ failed, here, refused, saved }) =>
    [
      `已保存 ${saved}`,
      here > 0 && `已存在 ${here}`,
      refused > 0 && `未接受 ${refused}`,
      failed > 0 && `未发送 ${failed}`,
    ]
      .filter(Boolean)
      .join(' · '),
  size: (sent, all) => `${sent} / ${all}`,
  left: (minutes) => (minutes < 1 ? '剩余不到 1 分钟' : `剩余约 ${Math.round(minutes)} 分钟`),
  leftOut: (count) => `文件夹中有 ${count} 个文件（如 RAW 原片）不属于可接收的格式，已略过。`,
  unread: (names) => `有 ${names.length} 个文件或文件夹无法读取（${some(names)}）：请重新拖入。`,
  retryAll: (count) => `重试（${count}）`,
  retry: '重试',
  clear: '清除已完成',
  problems: '需要处理',
  noReason: (status) => `未被接收，且服务器未说明原因（HTTP ${status}）。`,
  waiting: '等待中',
  taking: '正在读取……',
  heldUp: '暂无响应，将自动重试。',
  again: '将自动重试。',
  saved: '已保存',
  open: '打开',
  here: '已存在',
  unfinished: (names) =>
    `上次有 ${names.length} 个文件未完成（${some(names)}）。请重新选择，将从中断处继续。`,
  forget: '不再提示',
}

export function wordsIn(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}

export function sayReason(reason: Reason, words: Words): string {
  return typeof reason === 'string' ? reason : words.noReason(reason)
}

/** What the server said when it could not take a file just now. */
export function sayHeldUp(reason: Reason, words: Words): string {
  return `${sayReason(reason, words)} ${words.again}`
}

/** Bytes for people: `12.4 MB`. */
export function sizeOf(bytes: number): string {
  const MB = bytes / 1024 / 1024
  return MB >= 100 ? `${Math.round(MB)} MB` : `${MB.toFixed(1)} MB`
}

function some(names: string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ')
}
