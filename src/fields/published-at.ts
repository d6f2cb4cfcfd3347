import type { CollectionBeforeChangeHook, Field, PayloadRequest } from 'payload'
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
    {
      ...timeZoneField({
        name: 'publishedTimeZone',
        label: { en: 'Time zone', zh: '时区' },
        help: { en: 'The time zone in which readers see it.', zh: '读者看到的时间所用的时区。' },
        admin: { position: 'sidebar' },
      }),
      defaultValue: ownZone,
    },
  ]
}

/** Notes the instant of the first publication. */
export const notePublication: CollectionBeforeChangeHook = ({ data }) =>
  data._status === 'published' && !data.publishedAt
    ? { ...data, publishedAt: new Date().toISOString() }
    : data

/**
 * What comes out with a story is told on the clock of that story, until somebody chooses another time
 * zone. No time is changed by it, only how it is said.
 */
export const showClockOfArticle: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const [was, article]: unknown[] = [originalDoc?.article, data.article]
  if (typeof article !== 'string' || article === was) return data
  const { publishedTimeZone: now = originalDoc?.publishedTimeZone } = data
  const followed = typeof was === 'string' ? await zoneOfArticle(req, was) : null
  if (now && now !== ownZone && now !== followed) return data
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
