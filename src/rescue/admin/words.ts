import { sayTime } from '../../preview/admin/words.ts'

/** What the comparison of a refused save says. */
export type Words = typeof english

const english = {
  kept: 'Compare refused save',
  title: 'Your save was refused',
  newer: (by: string, at: string) =>
    `${by} saved this at ${sayTime(at)}, after you had opened it. Your words are kept. Choose what stands: it is saved as a draft.`,
  held: (by: string, at: string) =>
    `${by} took over at ${sayTime(at)} and is writing here. Your words are kept. Choose what stands: it is saved as a draft, and ${by} is asked to choose where both of you changed the same.`,
  closed: () =>
    'You may not write in this document any more. Your words are kept, and the desk finds them under “Refused saves”: ask an editor to put them in, or to give the story to you.',
  free: () =>
    'Nothing is in the way of these words any more. Choose what stands: it is saved as a draft.',
  somebody: 'A colleague',
  theirs: (by: string) => `${by}’s`,
  mine: 'Yours',
  nothing: 'empty',
  leftOut: 'leave it out',
  onlyLook: 'Words are the same; a link, a mark or the order differs.',
  allMine: 'All mine',
  allTheirs: 'All theirs',
  save: 'Save what is chosen',
  undecided: (count: number) =>
    count === 1
      ? 'One place was changed by both: choose there.'
      : `${count} places were changed by both: choose there.`,
  later: 'Decide later',
  discard: 'Throw my words away',
  discardSure: 'Throw away for good',
  copy: 'Copy my words',
  copied: 'Copied.',
  failed: 'That did not work: try again.',
  faster: 'Somebody saved once more: here is the newer text.',
  loading: 'Comparing …',
  gone: 'These words were settled or thrown away already, or their document is gone.',
  same: 'There is nothing to settle: these words say the same as the document now.',
  clear: 'Clear away',
  open: 'Open the document',
  ofColleague: (writer: string) => ({
    newer: (by: string, at: string) =>
      `${by} saved this at ${sayTime(at)}, after ${writer} had opened it. What ${writer} wrote is kept. Choose what stands: it is saved as a draft.`,
    held: (by: string, at: string) =>
      `${by} took over at ${sayTime(at)} and is writing here. What ${writer} wrote is kept. Choose what stands: it is saved as a draft, and ${by} is asked to choose where you change the same.`,
    closed: () =>
      `What ${writer} wrote is kept. You may not write in this document: somebody who may has to put it in.`,
    mine: `${writer}’s, not saved`,
    allMine: `All of ${writer}’s`,
    allTheirs: 'All as it is saved',
    discard: `Throw away what ${writer} wrote`,
    copy: `Copy what ${writer} wrote`,
  }),
  notSaved: 'Your words could not be saved',
  notSavedWhy:
    'They are in this form alone. Stay, and save them once the server answers and you are logged in; or copy them before you leave.',
  stay: 'Stay here',
  leaveAnyway: 'Leave, and lose them',
  nobody: 'You are logged out.',
  somebodyElse: 'Somebody else is logged in now.',
  stillHere:
    'What you wrote last is not saved, but still in this form: leave this tab open, and log in again in another one. It is saved once you are back.',
  saveThen:
    'What you wrote is not saved, but still in this form: leave this tab open, log in again in another one, and save.',
  logIn: 'Log in in another tab',
  logOther: 'Log in as yourself',
  again: 'I am logged in again',
  savedAgain: 'You are logged in again, and your words are saved.',
  kinds: {
    paragraph: 'Paragraph',
    heading: 'Heading',
    quote: 'Quote',
    rule: 'Line',
    list: 'List',
    table: 'Table',
    photo: 'Photo',
    gallery: 'Gallery',
    pullQuote: 'Pull quote',
    embed: 'Post or video',
    sessionCard: 'Session card',
    speakerCard: 'Speaker card',
    eventCard: 'Event card',
    relatedArticles: 'Related articles',
    correctionNote: 'Correction note',
    empty: 'Empty line',
  },
}

const chinese: Words = {
  kept: '比对未存入的文字',
  title: '本次保存未能存入',
  newer: (by: string, at: string) =>
    `您打开本页后，${by}于 ${sayTime(at)} 保存了该文档。您写的内容已保留。请选择保留哪些，结果存为草稿。`,
  held: (by: string, at: string) =>
    `${by}于 ${sayTime(at)} 接管编辑，正在撰写。您写的内容已保留。请选择保留哪些，结果存为草稿；双方都改过之处，${by}须逐处选择。`,
  closed: () =>
    '您已无权编辑该文档。您写的内容已保留，编辑部可在“未存入的文字”中找到：请编辑写入，或请编辑把稿件派给您。',
  free: () => '这些文字现在可以存入。请选择保留哪些，结果存为草稿。',
  somebody: '一位同事',
  theirs: (by: string) => `${by}的版本`,
  mine: '您的版本',
  nothing: '空',
  leftOut: '不保留',
  onlyLook: '文字相同，链接、格式或顺序不同。',
  allMine: '全部用我的',
  allTheirs: '全部用对方的',
  save: '保存所选内容',
  undecided: (count: number) => `有 ${count} 处双方都改过，请逐处选择。`,
  later: '稍后决定',
  discard: '丢弃我的文字',
  discardSure: '确定永久丢弃',
  copy: '复制我的文字',
  copied: '已复制。',
  failed: '操作失败，请重试。',
  faster: '又有人保存了新内容，以下为最新文本。',
  loading: '正在比对……',
  gone: '这些文字已处理或已丢弃，或所属文档已不存在。',
  same: '无需处理：这些文字与当前文档相同。',
  clear: '清除',
  open: '打开文档',
  ofColleague: (writer: string) => ({
    newer: (by: string, at: string) =>
      `${writer}打开本页后，${by}于 ${sayTime(at)} 保存了该文档。${writer}写的内容已保留。请选择保留哪些，结果存为草稿。`,
    held: (by: string, at: string) =>
      `${by}于 ${sayTime(at)} 接管编辑，正在撰写。${writer}写的内容已保留。请选择保留哪些，结果存为草稿；与您都改过之处，${by}须逐处选择。`,
    closed: () => `${writer}写的内容已保留。您无权编辑该文档，须由有权者写入。`,
    mine: `${writer}的版本（未存入）`,
    allMine: `全部用${writer}的`,
    allTheirs: '全部用已保存的',
    discard: `丢弃${writer}写的内容`,
    copy: `复制${writer}写的内容`,
  }),
  notSaved: '您写的内容未能保存',
  notSavedWhy: '内容只在此表单中。请留在本页，待服务器恢复响应且您已登录后保存；或先复制再离开。',
  stay: '留在本页',
  leaveAnyway: '离开并放弃',
  nobody: '您已退出登录。',
  somebodyElse: '当前登录的是其他人。',
  stillHere:
    '您最后写的内容尚未保存，仍在此表单中：请勿关闭此标签页，在另一个标签页重新登录，回来后自动保存。',
  saveThen: '您写的内容尚未保存，仍在此表单中：请勿关闭此标签页，在另一个标签页重新登录，再保存。',
  logIn: '在新标签页登录',
  logOther: '以本人身份登录',
  again: '我已重新登录',
  savedAgain: '您已重新登录，内容已保存。',
  kinds: {
    paragraph: '段落',
    heading: '小标题',
    quote: '引文',
    rule: '分隔线',
    list: '列表',
    table: '表格',
    photo: '图片',
    gallery: '图集',
    pullQuote: '引语',
    embed: '嵌入内容',
    sessionCard: '场次卡片',
    speakerCard: '嘉宾卡片',
    eventCard: '活动卡片',
    relatedArticles: '相关文章',
    correctionNote: '更正说明',
    empty: '空行',
  },
}

export function wordsIn(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}
