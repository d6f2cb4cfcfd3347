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
  when: 'Write these words',
  ifEmpty: 'where the file says nothing',
  replace: 'instead of what the file says',
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
  when: '以上文字',
  ifEmpty: '仅在文件未注明时填写',
  replace: '替换文件中的内容',
}

export function wordsIn(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}
