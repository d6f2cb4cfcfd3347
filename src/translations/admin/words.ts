import type { Missing } from '../counterparts.ts'

/** What the translations of a story say in the admin. */
export type Words = typeof english

const counted = (count: number, one: string, many: string) =>
  count > 0 && (count === 1 ? one : `${count} ${many}`)

const blocks = (names: Partial<Record<string, string>>) => names

const english = {
  button: 'Translations',
  tab: 'Side by side',
  title: 'This story in other languages',
  help: 'Each language is an article of its own. What the source says now is compared with what was translated.',
  down: 'This story, or what it translates, was killed: it is translated once an editor has revived that.',
  source: 'Original',
  upToDate: 'Up to date',
  behind: (count: number) => (count === 1 ? '1 paragraph behind' : `${count} paragraphs behind`),
  unknown: 'Nobody said which revision was translated',
  open: 'Open',
  here: 'You are here',
  sideBySide: 'Side by side',
  translate: 'Translate',
  body: 'Body',
  keepWords: 'Begins with the words of the source',
  blankWords: 'Paragraphs are empty, blocks stay',
  assignee: 'Who translates it',
  myself: 'I do',
  translatorsInto: (language: string) => `Translators into ${language}`,
  everybody: 'Everybody else',
  due: (zone: string) => `Deadline, ${zone}`,
  skipped: 'The clocks skip this time: write another.',
  begin: 'Begin translation',
  cancel: 'Cancel',
  given: 'Begun and given out.',
  untitled: 'No headline yet',
  close: 'Close',
  failed: 'That did not work: try again.',
  loading: 'Looking for translations …',
  mark: 'Mark as up to date',
  marked: (revision: number) => `Up to date with revision ${revision} once saved.`,
  changedSince: (count: number) =>
    count === 1 ? '1 paragraph changed since' : `${count} paragraphs changed since`,
  nothingChanged: 'Nothing changed since',
  sourceOf: (revision: number) => `Source, revision ${revision}`,
  since: (revision: number) => `compared with revision ${revision}`,
  fields: { kicker: 'Kicker', headline: 'Headline', standfirst: 'Standfirst' },
  block: blocks({
    photo: 'Photo',
    gallery: 'Gallery',
    embed: 'Post or video',
    sessionCard: 'Session card',
    speakerCard: 'Speaker card',
    eventCard: 'Event card',
    relatedArticles: 'Related articles',
    rule: 'Line',
  }),
  missing: ({ captions, fields, paragraphs }: Missing) => {
    const parts = [
      counted(paragraphs.length, '1 paragraph', 'paragraphs'),
      counted(captions.length, '1 caption', 'captions'),
      fields.includes('standfirst') && 'the standfirst',
      fields.includes('captionOverride') && 'the caption of the lead photo',
    ]
    return `Without a counterpart: ${parts.filter(Boolean).join(', ')}`
  },
  showMissing: 'Show',
  noCounterpart: 'No counterpart found',
  added: 'New',
  removed: 'Taken out',
  noSource: 'The source of this translation is no longer there.',
  notYet: 'Begin a translation with the button “Translations” on the source.',
}

const chinese: Words = {
  button: '译文',
  tab: '双栏对照',
  title: '本稿的其他语言版本',
  help: '每种语言是一篇独立文章；系统会比较原稿现状与译时内容。',
  down: '本稿或其原稿已撤销：须由编辑恢复后方可翻译。',
  source: '原稿',
  upToDate: '已同步',
  behind: (count: number) => `落后 ${count} 段`,
  unknown: '未注明所译修订号',
  open: '打开',
  here: '当前文章',
  sideBySide: '双栏对照',
  translate: '新建译文',
  body: '正文',
  keepWords: '保留原文，逐段改写',
  blankWords: '段落留空，保留图片和区块',
  assignee: '由谁翻译',
  myself: '本人',
  translatorsInto: (language: string) => `${language}译员`,
  everybody: '其他人员',
  due: (zone: string) => `截稿时间（${zone}）`,
  skipped: '时钟拨快，没有这一时刻，请另选时间。',
  begin: '开始翻译',
  cancel: '取消',
  given: '已新建并分派。',
  untitled: '尚无标题',
  close: '关闭',
  failed: '操作失败，请重试。',
  loading: '正在查找译文……',
  mark: '标记为已同步',
  marked: (revision: number) => `保存后即与修订 ${revision} 同步。`,
  changedSince: (count: number) => `译后原稿有 ${count} 段改动`,
  nothingChanged: '译后原稿无改动',
  sourceOf: (revision: number) => `原稿，修订 ${revision}`,
  since: (revision: number) => `与修订 ${revision} 比较`,
  fields: { kicker: '眉题', headline: '标题', standfirst: '导语' },
  block: blocks({
    photo: '图片',
    gallery: '图集',
    embed: '嵌入帖文或视频',
    sessionCard: '场次卡片',
    speakerCard: '发言嘉宾卡片',
    eventCard: '活动卡片',
    relatedArticles: '相关文章',
    rule: '分隔线',
  }),
  missing: ({ captions, fields, paragraphs }) => {
    const parts = [
      paragraphs.length > 0 && `${paragraphs.length} 段`,
      captions.length > 0 && `${captions.length} 处图片说明`,
      fields.includes('standfirst') && '导语',
      fields.includes('captionOverride') && '题图说明',
    ]
    return `译文中没有对应内容：${parts.filter(Boolean).join('、')}`
  },
  showMissing: '查看',
  noCounterpart: '未找到对应内容',
  added: '新增',
  removed: '已删',
  noSource: '本译文的原稿已不存在。',
  notYet: '请在原稿上点击“译文”新建译文。',
}

export function wordsIn(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}
