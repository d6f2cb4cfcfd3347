/** What the correction form beside the publish button says. */
export type Words = typeof english

const english = {
  button: 'Correct …',
  propose: 'Propose correction …',
  title: 'Correct this article',
  about: 'Readers get the newest draft and this note at once. Translations are asked to follow.',
  aboutProposal: 'An editor sees your proposal here and publishes it with the change.',
  unchanged:
    'The newest draft says what readers have: change the article first, or publish a note alone.',
  changes: 'What changed',
  proposals: 'Proposed',
  text: 'Note to readers',
  textHelp: 'What was wrong and what is right, in a sentence.',
  before: 'It said',
  after: 'It says now',
  field: 'Where',
  type: 'Kind',
  position: 'Shown',
  publish: 'Publish correction',
  save: 'Save proposal',
  cancel: 'Cancel',
  empty: 'Tell readers what was wrong and what is right.',
  saved: 'Saved as a draft for the desk.',
  saving: 'The form is still saving …',
  reason: 'Publish all the same, because (for the audit log)',
  look: 'Look at this first:',
  seen: 'I have seen this',
  failed: 'That did not work, and nothing was published: try again.',
  types: {
    correction: 'Correction',
    clarification: 'Clarification',
    update: 'Update',
    retraction: 'Retraction',
    editorsNote: 'Editor’s note',
  },
  positions: { top: 'Above the article', bottom: 'Below the article' },
}

const chinese: Words = {
  button: '更正……',
  propose: '提出更正……',
  title: '更正本文',
  about: '最新草稿与此说明将同时对读者发布，译文将被要求跟进。',
  aboutProposal: '编辑将在此看到您的提议，并随改动一并发布。',
  unchanged: '最新草稿与读者所见相同：请先修改文章，或仅发布说明。',
  changes: '改动之处',
  proposals: '已有提议',
  text: '致读者的说明',
  textHelp: '一句话说明错在何处、正确为何。',
  before: '原文',
  after: '现文',
  field: '位置',
  type: '类型',
  position: '显示位置',
  publish: '发布更正',
  save: '保存提议',
  cancel: '取消',
  empty: '请告知读者错在何处、正确为何。',
  saved: '已存为草稿，供编辑处理。',
  saving: '表单正在保存……',
  reason: '仍要发布，理由（记入操作日志）',
  look: '请先留意以下事项：',
  seen: '我已知悉',
  failed: '操作失败，未发布任何内容，请重试。',
  types: {
    correction: '更正',
    clarification: '说明',
    update: '更新',
    retraction: '撤回',
    editorsNote: '编者按',
  },
  positions: { top: '文首', bottom: '文末' },
}

export function wordsIn(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}
