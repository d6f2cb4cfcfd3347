import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  Field,
  JsonObject,
  PayloadRequest,
} from 'payload'
import { isRecord } from '../richtext/lexical-node.ts'
import { ownZone, timeZoneField } from './time-zone.ts'
import { zonedTime } from './zoned-time.ts'

/** When it came out. Set by itself at the first publication; the desk may put another time. */
export function publishedAtFields(): Field[] {
  return [
    {
      ...zonedTime({
        name: 'publishedAt',
        zone: { kind: 'field', name: 'publishedTimeZone' },
        index: true,
        label: { en: 'Published at', zh: '发布时间' },
        help: {
          en: 'Set by itself when it comes out; readers see it and the order follows it.',
          zh: '发布时自动填写；读者可见，并据此排序。',
        },
        admin: { position: 'sidebar' },
      }),
      disableDuplicate: true,
    },
    timeZoneField({
      name: 'publishedTimeZone',
      label: { en: 'Time zone', zh: '时区' },
      help: {
        en: 'The time zone in which readers see it: that of the story, unless you choose another.',
        zh: '读者看到的时间所用的时区；不选则用文章的时区。',
      },
      admin: { position: 'sidebar' },
    }),
  ]
}

/** Notes the instant of the first publication. */
export const notePublication: CollectionBeforeChangeHook = ({ data }) =>
  data._status === 'published' && !data.publishedAt
    ? { ...data, publishedAt: new Date().toISOString() }
    : data

/**
 * What comes out with a story is told on the clock of that story, where nobody chooses another time
 * zone; a time that is typed without one is read on it.
 */
export const chooseClockOfArticle: CollectionBeforeOperationHook = async (saving) => {
  const { args, operation, req } = saving
  if (operation !== 'create' && operation !== 'update') return
  const data: unknown = 'data' in args ? args.data : undefined
  if (!isRecord(data) || typeof data.article !== 'string' || data.publishedTimeZone) return
  if (operation === 'update' && !('publishedTimeZone' in data)) return
  const publishedTimeZone = (await zoneOfArticle(req, data.article)) ?? ownZone
  Object.assign(args, { data: { ...data, publishedTimeZone } })
}

/** Nothing comes out with a story on no clock, however it was saved before. */
export const showClockOfArticle: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const { article, publishedTimeZone }: JsonObject = { ...originalDoc, ...data }
  if (publishedTimeZone || typeof article !== 'string') return data
  return { ...data, publishedTimeZone: (await zoneOfArticle(req, article)) ?? ownZone }
}

async function zoneOfArticle(req: PayloadRequest, id: string): Promise<string | null> {
  const article = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    select: { displayTimeZone: true },
    overrideAccess: true,
    req,
  })
  return article?.displayTimeZone ?? null
}
