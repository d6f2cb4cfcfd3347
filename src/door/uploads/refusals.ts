import type { Receipt } from '../../uploads/receipt.ts'

/** As the tus server wants to be told. */
export type Refused = { status_code: number; body: string }

const sentences = {
  incomplete: [400, 'Say the size and the name of the file: Upload-Length and filename.'],
  unfinished: [409, 'This upload is not whole yet: go on with it.'],
  failed: [500, 'Something went wrong on our side: try again.'],
} as const

const byStatus: Record<number, string> = {
  404: 'This upload is not here any more: begin it again.',
  409: 'This upload is at another place: ask how far it came, and go on from there.',
  410: 'This upload is not here any more: begin it again.',
  412: 'Say which version of the tus protocol this is: Tus-Resumable.',
  413: 'This file has more than 60 MB. Send a smaller one.',
}

/** A refusal of ours, or one of the protocol by its status, with a reason that people can read. */
export function refusal(what: keyof typeof sentences | number): Refused {
  const [status, reason] =
    typeof what === 'number'
      ? [what, byStatus[what] ?? 'This is not how an upload goes: see the tus protocol, 1.0.0.']
      : sentences[what]
  return inWords({ result: 'refused', status, code: String(what), reason })
}

export function inWords(receipt: Receipt): Refused {
  return { status_code: receipt.status, body: JSON.stringify(receipt) }
}
