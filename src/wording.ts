/** Payload's own words for the admin, where a newsroom says it otherwise. */
export const wording = {
  en: {
    error: {
      correctInvalidFields: 'Not saved. Each field marked in red says what it needs.',
    },
    general: {
      createdAt: 'When',
      updatedAt: 'Last saved',
      lastModified: 'Last saved',
      locale: 'Language',
      locales: 'Languages',
      noLabel: '–',
      noResultsFound: 'Nothing to show',
      payloadSettings: 'Settings',
      noResultsDescription:
        'There is none yet, or none matches the search and filters above. Clear them, or start the first one where there is a button for it.',
    },
    rostrum: { coverage: 'Coverage board' },
    version: {
      draftHasPublishedVersion: 'Draft (published earlier)',
      problemRestoringVersion:
        'Not restored: somebody has saved this document since you opened this page. Reload it, look at what is new, then restore.',
    },
  },
  zh: {
    error: { correctInvalidFields: '未保存。标红的字段写明了需要修改之处。' },
    general: {
      createdAt: '时间',
      updatedAt: '最近保存',
      lastModified: '最近保存',
      locale: '语言',
      locales: '语言',
      noLabel: '–',
      noResultsFound: '暂无内容',
      payloadSettings: '界面设置',
      noResultsDescription:
        '尚无内容，或没有符合上方搜索和筛选条件的内容。请清除条件；有按钮时可新建第一条。',
    },
    rostrum: { coverage: '报道进度表' },
    version: {
      draftHasPublishedVersion: '草稿（曾发布）',
      problemRestoringVersion:
        '未恢复：您打开本页后，已有同事保存了该文档。请刷新页面，查看新内容后再恢复。',
    },
  },
}
