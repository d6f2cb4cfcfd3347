import { sayTime } from '../../../preview/admin/words.ts'

/** What is said of words that a form left in the browser. */
export type Words = typeof english

const timeOf = (at: number) => sayTime(new Date(at).toISOString())

const english = {
  back: (at: number) =>
    `What you wrote here at ${timeOf(at)} had not been saved. It is back in the form.`,
  takeOut: 'Take it out again',
  close: 'Close',
  offered: (title: string | null, at: number) =>
    `You began ${title ? `“${title}”` : 'something new'} here at ${timeOf(at)} and never saved it.`,
  found: (at: number) =>
    `What you wrote here at ${timeOf(at)} had not been saved. It may still be open in another tab.`,
  apart: (at: number) =>
    `What you wrote here at ${timeOf(at)} is not in this document, and could not be kept on the server.`,
  here: 'It is in this browser alone, for seven days from when it was written.',
  putIn: 'Put it into the form',
  copy: 'Copy my words',
  copied: 'Copied.',
  failed: 'That did not work: try again.',
  typing: 'Somebody has gone on writing in the form since.',
  throwAway: 'Throw it away',
  throwSure: 'Throw away for good',
  later: 'Later',
  list: 'In this browser alone',
  listWhy:
    'What you wrote in forms that were left before it was saved. Open a document to put its words in.',
  goneWhy:
    'You wrote this in the document that is not there for you any more. It cannot be put in: copy it if you need it.',
  untitled: 'Without a title',
  writtenAt: (at: number) => `written at ${timeOf(at)}`,
}

const chinese: Words = {
  back: (at: number) => `您于 ${timeOf(at)} 在此写的内容尚未保存，现已放回表单。`,
  takeOut: '从表单中移除',
  close: '关闭',
  offered: (title: string | null, at: number) =>
    `您于 ${timeOf(at)} 在此开始写${title ? `“${title}”` : '新内容'}，但从未保存。`,
  found: (at: number) => `您于 ${timeOf(at)} 在此写的内容尚未保存，可能仍在另一个标签页中打开。`,
  apart: (at: number) => `您于 ${timeOf(at)} 在此写的内容不在该文档中，也未能保留到服务器。`,
  here: '内容只在此浏览器中，自撰写之日起保留七天。',
  putIn: '放入表单',
  copy: '复制我的文字',
  copied: '已复制。',
  failed: '操作失败，请重试。',
  typing: '此后表单中又写了新内容。',
  throwAway: '丢弃',
  throwSure: '确定永久丢弃',
  later: '稍后',
  list: '只在此浏览器中',
  listWhy: '您在表单中写下、离开前未及保存的内容。打开文档即可放入。',
  goneWhy: '您在该文档中写了以下内容，但您已无法查看该文档，因此不能放入。如有需要，请复制。',
  untitled: '无标题',
  writtenAt: (at: number) => `写于 ${timeOf(at)}`,
}

export function wordsIn(language: string): Words {
  return language.startsWith('zh') ? chinese : english
}
