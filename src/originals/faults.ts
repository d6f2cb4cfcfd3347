import { APIError } from 'payload'
import { type Said, speaking } from '../fields/refuse.ts'
import { hasCode } from './has-code.ts'

/** A file could not be kept; there is nothing of it. What nobody foresaw stays as it is. */
export function unkept(cause: unknown): unknown {
  return isOutOfRoom(cause) ? fault(507, 'disk-full', noRoom, cause) : cause
}

/** Whether a disk, or what somebody may use of it, is full. */
export function isOutOfRoom(cause: unknown): boolean {
  return hasCode(cause, 'ENOSPC') || hasCode(cause, 'EDQUOT')
}

export const noRoom: Said = {
  en: 'There is no room for this file on our side, and nothing of it was kept: tell whoever runs Rostrum, then send it again.',
  zh: '服务器已没有存放此文件的空间，文件未保存。请告知 Rostrum 的运维人员，之后重新发送。',
}

/** The storage of originals does not answer. */
export function storageAway(cause: unknown): APIError {
  const said = {
    en: 'The storage of photographs does not answer, and nothing was changed: try again in a moment.',
    zh: '图片存储暂无响应，未作任何更改，请稍后重试。',
  }
  return fault(503, 'storage-away', said, cause)
}

/** The storage of originals answers, but not to us as it is set. */
export function storageRefuses(cause: unknown): APIError {
  const said = {
    en: 'The storage of photographs refuses us, and nothing was changed: whoever runs Rostrum finds the reason in the log.',
    zh: '图片存储拒绝访问，未作任何更改。Rostrum 的运维人员可在日志中查看原因。',
  }
  return fault(503, 'storage-refuses', said, cause)
}

/** What came to be kept is not what was sent, and has been removed. */
export function damagedOnTheWay(): APIError {
  const said = {
    en: 'The file was damaged on its way into the storage, and nothing of it was kept: send it again.',
    zh: '文件在写入存储途中损坏，未予保存，请重新发送。',
  }
  return fault(503, 'storage-damaged', said, null)
}

/** Whoever meets it knows who asked, and says it in their language. */
function fault(status: number, code: string, said: Said, cause: unknown): APIError {
  return speaking(Object.assign(new APIError(said.en, status, { code }, true), { cause }), said)
}
