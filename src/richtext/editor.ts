import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, UIField } from 'payload'

import { factBlock } from '../facts/fact-block.ts'
import type { Said } from '../fields/refuse.ts'
import { sayTo } from '../fields/refuse.ts'
import { isBlank } from './blank.ts'
import { bodyBlocks } from './body-blocks.ts'
import { faultIn } from './faults.ts'
import { linkFields, linkTargets } from './link-fields.ts'
import { photoBlock } from './media-blocks.ts'
import { TripleClickFeature } from './triple-click-feature.ts'
import { WordFeature } from './word-feature.ts'

// Payload writes into the features and blocks it is given, so every field gets fresh ones.
const wordFeatures = () => [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({ enabledCollections: [...linkTargets], fields: linkFields }),
  InlineToolbarFeature(),
  FixedToolbarFeature(),
  WordFeature(),
  TripleClickFeature(),
]

type LexicalProvider = ReturnType<typeof lexicalEditor>

/** A block whose fields are in the text as soon as they are changed. */
function keptAtOnce(block: Block): Block {
  const Field = '/src/richtext/admin/keep-at-once.tsx#KeepAtOnce'
  const keeper: UIField = { name: 'keptAtOnce', type: 'ui', admin: { components: { Field } } }
  return { ...block, fields: [...block.fields, keeper] }
}

/** The body of an article: everything a story is made of. */
export const bodyEditor = withSentences(
  lexicalEditor({
    features: () => [
      ...wordFeatures(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      SubscriptFeature(),
      SuperscriptFeature(),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({
        blocks: bodyBlocks().map(keptAtOnce),
        inlineBlocks: [factBlock()],
      }),
    ],
  }),
)

/** Short texts: biographies, descriptions, updates of a live blog. */
export const noteEditor = withSentences(
  lexicalEditor({
    features: () => [...wordFeatures(), BlocksFeature({ blocks: [photoBlock()].map(keptAtOnce) })],
  }),
)

/**
 * What every text of ours does besides: one in which nothing was written is none, as
 * saved and as read: no editor opens a text without a single node.
 *
 * Payload's own refusal of a block names only the field's key ("The following fields are invalid:
 * url"), so our rules speak first, and where it has to speak it is put in words.
 */
function withSentences(provider: LexicalProvider): LexicalProvider {
  return async (args) => {
    const adapter = await provider(args)
    return {
      ...adapter,
      hooks: {
        ...adapter.hooks,
        beforeValidate: [blankIsNone, ...(adapter.hooks?.beforeValidate ?? [])],
        afterRead: [blankIsNone, ...(adapter.hooks?.afterRead ?? [])],
      },
      validate: async (value, options) => {
        const fault = faultIn(value)
        if (fault) return sayTo(options.req, fault)
        const verdict = await adapter.validate(value, options)
        return typeof verdict === 'string' ? sayTo(options.req, inWords(verdict)) : verdict
      },
    }
  }
}

const blankIsNone = ({ value }: { value?: unknown }) => (isBlank(value) ? null : value)

function inWords(verdict: string): Said {
  // "block node failed to validate: The following fields are invalid: quote, speaker"
  const [, what, fields] = /^(\w+) node failed .*invalid: (.+)$/.exec(verdict) ?? []
  if (!fields) return { en: verdict, zh: verdict }
  const [en, zh] = what === 'block' ? ['A block', '区块'] : ['A link', '链接']
  return {
    en: `${en} in this text is not finished: look at its ${fields}.`,
    zh: `正文中有未完成的${zh}：请检查 ${fields}。`,
  }
}
