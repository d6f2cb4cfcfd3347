import type { Condition, TextareaField, TextField } from 'payload'
import type { Said } from '../fields/refuse.ts'

type Here = { label?: Said; help?: Said; localized?: boolean; condition?: Condition }

/** The caption a photo has where it is used, in place of its own. */
export function captionHere({
  condition,
  help = {
    en: 'Only if this article needs other words than the photo’s own caption.',
    zh: '仅当本稿需要与图片原说明不同的文字时填写。',
  },
  label = { en: 'Caption here', zh: '此处的图片说明' },
  localized = false,
}: Here = {}): TextareaField {
  return {
    name: 'captionOverride',
    type: 'textarea',
    localized,
    label,
    admin: { rows: 2, description: help, ...(condition ? { condition } : {}) },
  }
}

/** The alt text a photo has where it is used, in place of its own. */
export function altTextHere({
  condition,
  help = {
    en: 'What a reader who cannot see the photo should know in this article.',
    zh: '告诉看不到图片的读者图中与本稿有关的内容。',
  },
  label = { en: 'Alt text here', zh: '此处的替代文本' },
  localized = false,
}: Here = {}): TextField {
  return {
    name: 'altOverride',
    type: 'text',
    localized,
    maxLength: 250,
    label,
    admin: { description: help, ...(condition ? { condition } : {}) },
  }
}
