import { z } from 'zod'
import type { PublicType } from '../wire/documents.ts'
import { component } from './openapi/components.ts'
import { singular } from './type-names.ts'

/** `fields` may leave out any key of an object, so none of them is promised. */
export const part = <Shape extends z.ZodRawShape>(shape: Shape) => z.object(shape).partial()

export const text = z.string()
export const maybeText = z.string().nullable()
export const maybeNumber = z.number().nullable()
export const flag = z.boolean()

/** An instant with the offset of its zone, or `Z`. */
export const time = z.iso.datetime({ offset: true }).meta({
  description: 'ISO 8601 with the offset of the zone beside it.',
  examples: ['2024-10-29T09:00:00+08:00'],
})
export const maybeTime = time.nullable()
export const maybeZone = z
  .string()
  .nullable()
  .meta({ description: 'IANA zone.', examples: ['Asia/Shanghai'] })

export const href = z.url().meta({ description: 'Where this API serves it.' })
export const sitePath = z.string().meta({
  description: 'Where a site shows it, by convention; links in bodies lead there.',
  examples: ['/en/articles/forum-opens-in-liuzhou'],
})

/** Only the forms asked for with `body` are there. */
const forms = component(
  'LongText',
  z
    .object({
      html: z.string().optional().meta({ description: 'Clean and semantic, links resolved.' }),
      text: z.string().optional(),
      markdown: z.string().optional(),
      lexical: z.looseObject({}).optional().meta({ description: "The editor's own state." }),
    })
    .meta({ description: 'A long text in the forms asked for with `body`.' }),
)
export const body = forms.nullable()

/** What every document, and every mention of one, says. */
export const identity = <Type extends PublicType>(type: Type) => ({
  type: z.literal(type),
  id: z.string().meta({ description: 'Stable and opaque.' }),
  href,
  title: z.string().nullable(),
})

/** `fields` leaves keys out, so only the identity is always there. */
export const document = <Type extends PublicType, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
) => component(singular[type], z.object({ ...identity(type), ...part(shape).shape }))

/** The annotation under which a relation says where it leads, here and in OpenAPI. */
export const leadsTo = 'x-relation-to'

/** Always the same object; `include` adds the document's keys to it. */
export const relation = (type: Exclude<PublicType, 'photos'>) =>
  z.looseObject(identity(type)).meta({ [leadsTo]: type })

export const maybe = (type: Exclude<PublicType, 'photos'>) => relation(type).nullable()
export const many = (type: Exclude<PublicType, 'photos'>) => z.array(relation(type))

/** One format of a picture in all its widths. */
export const source = part({ type: text, srcset: text })

/** A picture cut to a part of it. */
export const crop = part({
  name: text.meta({ description: '`square`, `wide` (16:9), or what the newsroom calls it.' }),
  width: maybeNumber.meta({ description: 'Pixels of the original.' }),
  height: maybeNumber,
  src: z.url().meta({ description: 'A JPEG of at most 1280 pixels.' }),
  sources: z.array(source),
})

export const imageKeys = {
  alt: maybeText.meta({ description: 'For readers who cannot see it.' }),
  caption: maybeText,
  captionWithCredit: maybeText.meta({
    description:
      'The caption and, in brackets after it, the credit: as it was sent, to the letter; null where a story has a caption of its own.',
  }),
  credit: maybeText.meta({ description: 'Has to be printed beside the picture.' }),
  creators: z.array(part({ name: text, jobTitle: maybeText, contributor: maybe('contributors') })),
  copyright: maybeText,
  license: maybeText,
  width: maybeNumber.meta({ description: 'Pixels of the original.' }),
  height: maybeNumber,
  focalPoint: part({ x: z.number(), y: z.number() })
    .nullable()
    .meta({ description: 'Percent from the left and the top: keep it in every crop.' }),
  placeholder: part({ thumbhash: maybeText, color: maybeText }),
  src: z.url().meta({ description: 'A JPEG of at most 1280 pixels.' }),
  sources: z.array(source).meta({ description: 'AVIF, WebP, JPEG: in the order of `<picture>`.' }),
  crops: z
    .array(crop)
    .meta({ description: 'Cuts of it: around the focal point, and those the newsroom drew.' }),
}

/** A photo is always expanded: every page that shows one needs its sources. */
export const image = z
  .looseObject({ ...identity('photos'), ...part(imageKeys).shape })
  .meta({ [leadsTo]: 'photos' })
export const maybeImage = image.nullable()

export const identifier = part({ scheme: text, value: text })
export const identifiers = z.array(identifier)

/** The keys every stored document has. */
export const kept = { slug: maybeText, updatedAt: maybeTime }
