import type { CollectionBeforeChangeHook, Field } from 'payload'
import { z } from 'zod'
import { staff } from '../access/roles.ts'
import { nobody, desk } from '../access/who.ts'
import { refuse } from '../fields/refuse.ts'
import { zonedTime } from '../fields/zoned-time.ts'

const ofLiveBlogs = (data: { storyType?: unknown }): boolean => data.storyType === 'liveBlog'

/** Since when we report live, and since when no more: schema.org’s words for a live blog. */
export function coverageFields(): Field[] {
  return [
    {
      ...zonedTime({
        name: 'coverageStartTime',
        zone: { kind: 'field', name: 'displayTimeZone' },
        label: { en: 'Live coverage began', zh: '直播开始' },
        help: {
          en: 'Set by itself at first publication; readers see it.',
          zh: '首次发布时自动填写，读者可见。',
        },
        admin: { condition: ofLiveBlogs },
      }),
      disableDuplicate: true,
      access: { create: desk, update: desk },
    },
    {
      ...zonedTime({
        name: 'coverageEndTime',
        zone: { kind: 'field', name: 'displayTimeZone' },
        label: { en: 'Live coverage ended', zh: '直播结束' },
        help: {
          en: 'Set by the button “Close the live blog” under Live.',
          zh: '由“直播”页的“结束直播”按钮填写。',
        },
        admin: { condition: (data) => ofLiveBlogs(data) && Boolean(data.coverageEndTime) },
      }),
      disableDuplicate: true,
      access: { create: nobody, update: nobody },
    },
  ]
}

/** A live blog begins when readers first get it, unless the desk says otherwise. */
export const rememberCoverageStart: CollectionBeforeChangeHook = ({ data }) => {
  if (data._status !== 'published' || !ofLiveBlogs(data) || data.coverageStartTime) return data
  return { ...data, coverageStartTime: data.firstPublishedAt ?? new Date().toISOString() }
}

const blogSchema = z.object({ coverageEndTime: z.string().nullish() })

/**
 * Nothing new comes out under a live blog that was closed, so that its end note stays the last word.
 * What was out before may still be corrected.
 */
export const refuseAfterEnd: CollectionBeforeChangeHook = async (args) => {
  const { collection, data, req } = args
  if (data._status !== 'published' || staff(req) === null || typeof data.article !== 'string')
    return
  if (await wasOutIn(args, data.article)) return
  const blog = await req.payload.findByID({
    collection: 'articles',
    id: data.article,
    depth: 0,
    disableErrors: true,
    draft: true,
    select: { coverageEndTime: true },
    overrideAccess: true,
    req,
  })
  if (!blogSchema.safeParse(blog).data?.coverageEndTime) return
  const said = {
    en: 'This live blog is closed: reopen it first. What you wrote is kept as a draft if you save it as one.',
    zh: '该直播已结束，请先重新开启。所写内容可先存为草稿。',
  }
  refuse([{ path: 'article', said }], { collection: collection.slug, req })
}

/** Whether readers had this update under that blog before. A time somebody wrote into it tells nothing. */
async function wasOutIn(
  { collection, originalDoc, req }: Parameters<CollectionBeforeChangeHook>[0],
  blog: string,
): Promise<boolean> {
  if (!originalDoc) return false
  const { totalDocs } = await req.payload.countVersions({
    collection: collection.slug,
    where: {
      and: [
        { parent: { equals: originalDoc.id } },
        { 'version._status': { equals: 'published' } },
        { 'version.article': { equals: blog } },
      ],
    },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
