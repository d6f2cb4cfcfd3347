import {
  APIError,
  isolateObjectProperty,
  type JsonObject,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { sayTo } from '../../fields/refuse.ts'
import { sentences } from '../../fields/say-refusals.ts'
import { type Frame, frameOf, frameSelect } from './frame.ts'

/**
 * What became of one photo's changes. `stale` comes with what a colleague has made of it meanwhile;
 * `later` may be sent again as it is.
 */
export type EditResult =
  | { id: string; kind: 'saved'; frame: Frame }
  | { id: string; kind: 'stale'; frame: Frame; message: string }
  | { id: string; kind: 'refused' | 'later'; message: string }

/**
 * Saves one photo in a transaction of its own, under the access of whoever asks: what is refused
 * does not hold up the others.
 */
export async function saveApart(
  req: PayloadRequest,
  id: string,
  { data, draft }: { data: JsonObject; draft: boolean },
): Promise<EditResult> {
  try {
    const doc = await req.payload.update({
      collection: 'photos',
      id,
      data,
      depth: 0,
      draft,
      fallbackLocale: false,
      select: frameSelect,
      overrideAccess: false,
      overrideLock: false,
      req: apart(req),
    })
    return { id, kind: 'saved', frame: frameOf(doc) }
  } catch (error) {
    return failed(req, id, error)
  }
}

/** With a transaction, a context and a language fallback of its own. */
function apart(req: PayloadRequest): PayloadRequest {
  const own = isolateObjectProperty(req, ['transactionID', 'context', 'fallbackLocale'])
  delete own.transactionID
  return own
}

/** Statuses after which the same may be sent again: somebody else was saving, or had it open. */
const passing = [423, 503]

async function failed(req: PayloadRequest, id: string, error: unknown): Promise<EditResult> {
  if (!(error instanceof APIError) || (error.status >= 500 && !passing.includes(error.status))) {
    req.payload.logger.error({ err: error, msg: 'A photo of a contact sheet was not saved' })
    return { id, kind: 'refused', message: sayTo(req, unexpected) }
  }
  const message = error.status === 423 ? sayTo(req, opened) : messageOf(error)
  const newest = error.status === 412 ? await newestOf(req, id) : null
  if (newest) return { id, kind: 'stale', frame: newest, message }
  return { id, kind: passing.includes(error.status) ? 'later' : 'refused', message }
}

const unexpected = {
  en: 'Something went wrong here, and this photo was not saved: try again.',
  zh: '系统出错，该图片未保存：请重试。',
}

const opened = {
  en: 'A colleague has this photo open in its form: it is saved when they leave it.',
  zh: '同事正在表单中编辑该图片，待其离开后保存。',
}

function messageOf(error: APIError): string {
  return error instanceof ValidationError ? sentences(error.data.errors) : error.message
}

async function newestOf(req: PayloadRequest, id: string): Promise<Frame | null> {
  const newest = await req.payload.findByID({
    collection: 'photos',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    fallbackLocale: false,
    select: frameSelect,
    overrideAccess: false,
    req: apart(req),
  })
  return newest ? frameOf(newest) : null
}
