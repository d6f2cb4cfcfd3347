/** What the history of an article says. */
export type Words = typeof english

const english = {
  tab: 'History',
  title: 'Who changed what',
  help: 'Choose two states to see what differs between them, the older one first.',
  loading: 'Reading …',
  none: 'Nothing has been saved yet.',
  older: 'Older',
  newer: 'Newer',
  from: (rev: number) => `Compare from revision ${rev}`,
  to: (rev: number) => `Compare to revision ${rev}`,
  revision: (rev: number) => `Revision ${rev}`,
  published: 'published',
  changed: 'Changed',
  note: 'Correction, as readers are told',
  look: 'Open and restore',
  more: 'Show earlier ones',
  between: (from: number, to: number) => `Revision ${from} → ${to}`,
  same: 'Nothing that anybody wrote differs.',
  onlyLook: 'The words are the same; a link, a mark or the order differs.',
  failed: 'The history could not be read: reload the page.',
}

const chinese: Words = {
  tab: '历史',
  title: '谁改了什么',
  help: '选择两个状态，查看其间的差异，先选较早的。',
  loading: '正在读取……',
  none: '尚未保存过。',
  older: '较早',
  newer: '较新',
  from: (rev) => `以修订 ${rev} 为起点`,
  to: (rev) => `以修订 ${rev} 为终点`,
  revision: (rev) => `修订 ${rev}`,
  published: '已发布',
  changed: '改动',
  note: '更正，致读者的说明',
  look: '打开并恢复',
  more: '显示更早的',
  between: (from, to) => `修订 ${from} → ${to}`,
  same: '文字没有差异。',
  onlyLook: '文字相同，链接、格式或顺序不同。',
  failed: '无法读取历史，请刷新页面。',
}

export function wordsIn(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}
