import { createPayloadRequest, type PayloadRequest, type SanitizedConfig } from 'payload'
import { z } from 'zod'
import { type Said, sayTo } from '../fields/refuse.ts'
import type { Receipt } from '../uploads/receipt.ts'
import type { Sender } from '../uploads/sender.ts'
import { takePhoto } from '../uploads/take-photo.ts'
import type { DropLink } from './open.ts'
import { countOf } from './receipts.ts'

type Holder = {
  config: Promise<SanitizedConfig>
  link: DropLink
  token: string
  language: string
  publicUrl: string
}

const word = z.string().trim().max(300).catch('')

/** What the photographer said once, for all files. */
const aboutSchema = z.object({ name: word, credit: word }).catch({ name: '', credit: '' })

/** Whoever holds a drop link. They have no account: all but the file and two words is the link's. */
export function dropSender({ config, language, link, publicUrl, token }: Holder): Sender {
  const ask = (): Promise<PayloadRequest> => {
    const headers = { 'Accept-Language': language }
    return createPayloadRequest({
      config,
      request: new Request(`${publicUrl}/api/photos`, { headers }),
    })
  }
  return {
    key: `drop:${link.id}`,
    language,
    address: `/drop/${token}/uploads`,
    async mayBegin({ answered, underWay }) {
      const req = await ask()
      if (answered + underWay >= mostTries(link)) return tooOften(req)
      return (await isFull(req, link, underWay)) ? full(req, link.maxFiles) : null
    },
    async take({ about, ...file }) {
      const req = await ask()
      // Many may have begun at one moment, when there seemed to be room for each.
      if (await isFull(req, link, 0)) return full(req, link.maxFiles)
      const receipt = await takePhoto(req, file, {
        data: dataOf(link, about),
        overrideAccess: true,
      })
      if (receipt.result === 'saved') await noteUse(req, link.id)
      // A photo that came another way is nothing the holder may hear of.
      return receipt.result === 'here'
        ? { ...receipt, id: null, reason: sayTo(req, here) }
        : receipt
    },
  }
}

/** Files within a day, refused ones too: each is looked at, which is work. */
function mostTries({ maxFiles }: DropLink): number {
  return 2 * maxFiles + 20
}

async function isFull(
  { payload }: PayloadRequest,
  { id, maxFiles }: DropLink,
  underWay: number,
): Promise<boolean> {
  return (await countOf(payload, id)) + underWay >= maxFiles
}

function dataOf({ event, id, session, words }: DropLink, about: unknown) {
  const { credit, name } = aboutSchema.parse(about)
  const ifEmpty = {
    ...words,
    ...(credit ? { creditText: credit } : {}),
    ...(name ? { creators: [{ name }] } : {}),
  }
  const data = { event, droppedThrough: id, _status: 'draft', batch: { ifEmpty } }
  return session === null ? data : { ...data, session }
}

/** Beside the save: it is a note for the desk, and no reason to refuse a photo. */
async function noteUse({ payload }: PayloadRequest, id: string): Promise<void> {
  const data = { lastUsedAt: new Date().toISOString() }
  await payload.db
    .updateOne({ collection: 'dropLinks', id, data, returning: false })
    .catch((err: unknown) =>
      payload.logger.warn({ err }, 'The use of a drop link could not be noted'),
    )
}

function full(req: PayloadRequest, most: number): Receipt {
  const reason = sayTo(req, {
    en: `This page has taken its ${most} photos: ask the newsroom for another link.`,
    zh: `此页面已收满 ${most} 张图片，请向编辑部索取新的链接。`,
  })
  return { result: 'refused', status: 403, code: 'drop-full', reason }
}

function tooOften(req: PayloadRequest): Receipt {
  const reason = sayTo(req, {
    en: 'Too many files were sent here that could not be taken: go on tomorrow, or ask the newsroom for another link.',
    zh: '此处发送的无法接收的文件过多，请明天继续，或向编辑部索取新的链接。',
  })
  return { result: 'refused', status: 403, code: 'drop-tries', reason }
}

const here: Said = { en: 'The newsroom has this picture already.', zh: '编辑部已有此图片。' }
