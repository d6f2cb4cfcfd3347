import type { Field, FieldHook, FieldHookArgs, TextField } from 'payload'
import { takeTurn } from '../database/turn.ts'
import { freeSlug, scopeOf, type SlugOptions, textOf } from './free-slug.ts'
import { keepOldAddress } from './old-address.ts'
import { slugText, wantedSlug } from './slug-text.ts'

/**
 * The last part of the public address: made from `source` before validation, numbered when taken,
 * free again when the document is in the trash. It follows `source` until the first publication
 * and then stays, unless an editor types another one, which leaves a redirect.
 */
export function slugFields(options: SlugOptions): Field[] {
  return [slugField(options), publishedSlugField()]
}

function slugField(options: SlugOptions): TextField {
  return {
    name: 'slug',
    type: 'text',
    index: true,
    disableDuplicate: true,
    label: { en: 'Address', zh: '网址' },
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      description: {
        en: 'The end of the public address. Made by itself; if you change it after publication, the old one leads here.',
        zh: '公开网址的末尾，自动生成。发布后若修改，旧网址会转到这里。',
      },
    },
    hooks: {
      beforeValidate: [makeSlug(options)],
      afterChange: [keepOldAddress(options)],
    },
  }
}

/** The slug readers know. Set at each publication, by nobody's hand. */
function publishedSlugField(): TextField {
  return {
    name: 'publishedSlug',
    type: 'text',
    disableDuplicate: true,
    label: { en: 'Published address', zh: '已发布的网址' },
    admin: {
      hidden: true,
      disableBulkEdit: true,
      disableListColumn: true,
      disableListFilter: true,
    },
    access: { create: () => false, update: () => false },
    hooks: { beforeChange: [rememberPublishedSlug] },
  }
}

const rememberPublishedSlug: FieldHook = ({ data, originalDoc }) =>
  data?._status === 'published' && !data.deletedAt
    ? (data.slug ?? null)
    : (originalDoc?.publishedSlug ?? null)

function makeSlug(options: SlugOptions): FieldHook {
  return async (args) => {
    const { collection, data, originalDoc, req, siblingData } = args
    if (!collection || data?.deletedAt) return
    const base = slugToMake(args, options)
    if (base === null) {
      siblingData.slug = originalDoc?.slug
      return
    }
    const scope = scopeOf({ ...originalDoc, ...data }, options)
    await takeTurn(req, `slug:${collection.slug}`)
    return freeSlug(req, { collection: collection.slug, base, scope, self: originalDoc?.id })
  }
}

function slugToMake(args: FieldHookArgs, options: SlugOptions): string | null {
  const { collection, context, data, operation, originalDoc, req, value } = args
  const before = operation === 'update' ? originalDoc : undefined
  const stored = textOf(before?.slug, req)
  const titleOf = (doc: typeof data) => textOf(doc?.[options.source], req)
  const situation = {
    typed: context.isRestoringVersion ? stored : textOf(value, req),
    stored,
    title: titleOf({ ...originalDoc, ...data }),
    storedTitle: titleOf(before),
    published: Boolean(before?.publishedSlug),
  }
  const wanted = wantedSlug(situation, slugText(collection?.slug ?? '') || 'untitled')
  return wanted ?? (mustMoveIn(before, data, options) ? stored || null : null)
}

/** Coming back from the trash or into another language, it may meet a slug taken meanwhile. */
function mustMoveIn(
  before: FieldHookArgs['originalDoc'],
  data: FieldHookArgs['data'],
  options: SlugOptions,
): boolean {
  if (!before) return false
  if (before.deletedAt) return true
  return scopeOf(before, options)?.value !== scopeOf({ ...before, ...data }, options)?.value
}
