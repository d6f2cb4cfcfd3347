/** What the panel of checks says itself; the findings come from the server. */
export type Words = typeof english

const english = {
  title: 'Pre-flight',
  errors: 'Must be mended',
  warnings: 'Have a look',
  advice: 'House style',
  ready: 'Ready to go out.',
  readyButAdvice: 'Ready to go out. The house would write some of it differently.',
  counts: (errors: number, warnings: number) =>
    [
      ...(errors > 0 ? [errors === 1 ? '1 error' : `${errors} errors`] : []),
      ...(warnings > 0 ? [warnings === 1 ? '1 warning' : `${warnings} warnings`] : []),
    ].join(', '),
  unsaved: 'Looked at as soon as it is saved.',
  checking: 'Looking …',
  failed: 'Pre-flight could not be asked. It is tried again at the next save.',
  again: 'Check again',
  show: 'Show',
  goThere: (message: string) => `Go to: ${message}`,
  write: (instead: string) => `Write “${instead}”`,
  openPhoto: 'Open the photo',
  open: 'Open it',
  more: (count: number) => `${count} more`,
}

const chinese: Words = {
  title: '发布前检查',
  errors: '必须修改',
  warnings: '请留意',
  advice: '本社体例',
  ready: '可以发布。',
  readyButAdvice: '可以发布。部分用词与本社体例不同。',
  counts: (errors: number, warnings: number) =>
    [
      ...(errors > 0 ? [`${errors} 处必须修改`] : []),
      ...(warnings > 0 ? [`${warnings} 处请留意`] : []),
    ].join('，'),
  unsaved: '保存后即开始检查。',
  checking: '检查中……',
  failed: '检查未能完成，下次保存时重试。',
  again: '重新检查',
  show: '查看',
  goThere: (message: string) => `前往：${message}`,
  write: (instead: string) => `改为“${instead}”`,
  openPhoto: '打开图片',
  open: '打开',
  more: (count: number) => `另有 ${count} 处`,
}

export function wordsIn(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}
