/** What the search says. */
export type SearchWords = typeof english

const english = {
  title: 'Search',
  words: 'Headline, name, caption, file',
  event: 'Event',
  anyEvent: 'All events',
  person: 'Person',
  anyone: 'Anyone',
  state: 'State',
  anyState: 'Any state',
  draft: 'Draft',
  published: 'Published',
  looking: 'Looking …',
  failed: 'The server did not answer. Change a letter to try again.',
  nothingAsked: 'Write a word, or choose an event, a person or a state.',
  notFound: 'Nothing found',
  notFoundHelp: 'Fewer words, or none of the choices, find more.',
  more: 'Show more',
  untitled: 'Without a title',
  groups: {
    articles: 'Articles',
    photos: 'Photos',
    sessions: 'Sessions',
    speakers: 'Speakers',
    events: 'Events',
    galleries: 'Galleries',
    liveUpdates: 'Live updates',
  },
  hint: '↑ ↓ choose, Enter opens, Esc closes',
  everything: 'Search page with filters',
  close: 'Close',
}

const chinese: SearchWords = {
  title: '搜索',
  words: '标题、姓名、图片说明、文件名',
  event: '活动',
  anyEvent: '全部活动',
  person: '人员',
  anyone: '所有人',
  state: '状态',
  anyState: '全部状态',
  draft: '草稿',
  published: '已发布',
  looking: '正在搜索……',
  failed: '服务器无响应，请修改关键词重试。',
  nothingAsked: '请输入关键词，或选择活动、人员、状态。',
  notFound: '没有找到',
  notFoundHelp: '请减少关键词或去掉筛选条件。',
  more: '显示更多',
  untitled: '无标题',
  groups: {
    articles: '文章',
    photos: '图片',
    sessions: '场次',
    speakers: '发言嘉宾',
    events: '活动',
    galleries: '图集',
    liveUpdates: '直播条目',
  },
  hint: '↑ ↓ 选择，Enter 打开，Esc 关闭',
  everything: '打开搜索页（可筛选）',
  close: '关闭',
}

export function searchWordsIn(language: string): SearchWords {
  return language.startsWith('zh') ? chinese : english
}
