import { type Said, sayIn } from '../../fields/refuse.ts'
import { noRoom } from '../../originals/faults.ts'
import type { Receipt } from '../../uploads/receipt.ts'

/** As the tus server wants to be told. */
export type Told = { status_code: number; body: string }

const sentences = {
  incomplete: [
    400,
    {
      en: 'Say the size and the name of the file: Upload-Length and filename.',
      zh: '请说明文件的大小和名称：Upload-Length 和 filename。',
    },
  ],
  unfinished: [
    409,
    {
      en: 'This upload is not whole yet: go on with it.',
      zh: '上传尚未完成，请继续。',
    },
  ],
  'disk-full': [507, noRoom],
  failed: [500, { en: 'Something went wrong on our side: try again.', zh: '系统出错，请重试。' }],
} as const satisfies Record<string, readonly [number, Said]>

const underWay: Said = {
  en: 'All of it is here and is being looked at: ask again.',
  zh: '文件已全部收到，正在处理，请再次查询。',
}

const gone: Said = {
  en: 'This upload is not here any more: begin it again.',
  zh: '该上传已不存在，请重新开始。',
}

const byStatus: Record<number, Said> = {
  404: gone,
  409: {
    en: 'This upload is at another place: ask how far it came, and go on from there.',
    zh: '上传位置不一致，请先查询已上传到何处，再从该处继续。',
  },
  410: gone,
  412: {
    en: 'Say which version of the tus protocol this is: Tus-Resumable.',
    zh: '请用 Tus-Resumable 说明所用的 tus 协议版本。',
  },
  413: {
    en: 'This file has more than 60 MB. Send a smaller one.',
    zh: '文件超过 60 MB，请上传更小的文件。',
  },
}

const otherwise: Said = {
  en: 'This is not how an upload goes: see the tus protocol, 1.0.0.',
  zh: '上传方式有误，请参照 tus 协议 1.0.0。',
}

/** A refusal of ours, or one of the protocol by its status, with a reason that people can read. */
export function refusal(what: keyof typeof sentences | number, language: string): Told {
  const [status, said] =
    typeof what === 'number' ? [what, byStatus[what] ?? otherwise] : sentences[what]
  const reason = sayIn(language, said)
  return inWords({ result: 'refused', status, code: String(what), reason })
}

/** Of a file that is whole, while nobody knows yet what becomes of it. */
export function stillUnderWay(language: string): Told {
  const body = JSON.stringify({ result: 'underWay', reason: sayIn(language, underWay) })
  return { status_code: 202, body }
}

export function inWords(receipt: Receipt): Told {
  return { status_code: receipt.status, body: JSON.stringify(receipt) }
}
