/** What the button and its dialog say. */
export type Words = typeof english

const english = {
  button: 'Preview link',
  title: 'Preview links',
  about: 'Whoever has the link sees the newest draft, before readers do and without an account.',
  aboutEvent: 'Whoever has the link sees this event and everything of it, drafts included.',
  note: 'For whom',
  notePlaceholder: 'The embassy, the legal desk …',
  ends: 'Ends after',
  days: { 1: '1 day', 7: '7 days', 30: '30 days' },
  make: 'Make and copy link',
  close: 'Close',
  existing: 'Links that work now',
  none: 'None yet.',
  unnamed: 'Without a name',
  until: (time: string) => `until ${time}`,
  opened: (time: string) => `opened ${time}`,
  unopened: 'not opened yet',
  copy: 'Copy',
  revoke: 'Revoke',
  copied: 'Copied. Paste it where you need it.',
  copyByHand: 'Copy the address below.',
  revoked: 'Revoked. The link shows nothing any more.',
  failed: 'That did not work: try again.',
}

const chinese: Words = {
  button: '预览链接',
  title: '预览链接',
  about: '持有链接的人无需账户，即可在发布前看到最新草稿。',
  aboutEvent: '持有链接的人可以看到该活动及其全部内容，包括草稿。',
  note: '给谁',
  notePlaceholder: '使馆、法务……',
  ends: '有效期',
  days: { 1: '1 天', 7: '7 天', 30: '30 天' },
  make: '生成并复制链接',
  close: '关闭',
  existing: '目前有效的链接',
  none: '暂无。',
  unnamed: '未注明',
  until: (time: string) => `有效至 ${time}`,
  opened: (time: string) => `最近打开 ${time}`,
  unopened: '尚未打开',
  copy: '复制',
  revoke: '作废',
  copied: '已复制，可以粘贴使用。',
  copyByHand: '请复制下方网址。',
  revoked: '已作废，该链接不再显示任何内容。',
  failed: '操作失败，请重试。',
}

export function wordsIn(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}

/** As the admin writes all times: `2024-10-29 09:00`, on the clock of whoever looks. */
export function sayTime(iso: string): string {
  const at = new Date(iso)
  const two = (part: number) => String(part).padStart(2, '0')
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${date} ${two(at.getHours())}:${two(at.getMinutes())}`
}
