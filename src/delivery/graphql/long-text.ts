import { GraphQLObjectType, GraphQLString } from 'graphql'
import type { RichDocument } from '../../wire/documents.ts'
import { isRecord } from '../../wire/edition/refs.ts'
import type { BodyForm } from '../parameters.ts'
import { isText } from '../present.ts'
import type { Reading } from '../reading.ts'
import { richOf, textIn } from '../texts.ts'
import { json } from './scalars.ts'
import type { Shown } from './shown.ts'

/** A text that is written in one of its forms when that is asked for. */
type Written = { reading: Reading; rich: RichDocument }

const form = (name: BodyForm, description: string) => ({
  type: name === 'lexical' ? json : GraphQLString,
  description,
  resolve: ({ reading, rich }: Written) => textIn(name, rich, reading),
})

export const longText = new GraphQLObjectType<Written>({
  name: 'LongText',
  description: 'A long text, made in the forms that are selected.',
  fields: {
    html: form('html', 'Clean and semantic, links resolved.'),
    text: form('text', 'Without any marks.'),
    markdown: form('markdown', 'With links resolved.'),
    lexical: form('lexical', "The editor's own state."),
  },
})

/** Null when it is not written in any language. */
export function readText(key: string) {
  return ({ reading, keys }: Shown): Written | null => {
    const value = keys[key]
    const rich = isRecord(value) && isText(value) ? richOf(reading, value) : null
    return rich && { reading, rich }
  }
}
