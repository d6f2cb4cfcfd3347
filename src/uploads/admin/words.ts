/** What the form above the uploader says. */
export type Words = typeof english

const english = {
  title: 'Upload photos',
  button: 'Upload many',
  common: 'For all of these photos',
  event: 'Event',
  session: 'Session',
  creators: 'Photographers, with commas',
  credit: 'Credit line',
  copyright: 'Copyright notice',
  keywords: 'Keywords, with commas',
  cameAs: 'Came to us as',
  when: 'What the file says itself',
  ifEmpty: 'is kept',
  replace: 'is replaced',
  sheet: 'To the contact sheet',
}

const chinese: Words = {
  title: '上传图片',
  button: '批量上传',
  common: '适用于全部图片',
  event: '活动',
  session: '场次',
  creators: '摄影者（用逗号分隔）',
  credit: '署名',
  copyright: '版权声明',
  keywords: '关键词（用逗号分隔）',
  cameAs: '来源类别',
  when: '文件已有的内容',
  ifEmpty: '保留',
  replace: '以上述内容替换',
  sheet: '前往缩略图表',
}

export function wordsIn(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}
