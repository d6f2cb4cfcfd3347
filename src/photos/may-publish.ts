import type { Refusal } from '../fields/refuse.ts'

/** What has to be right before readers get a photo. Texts are in every language they were written in. */
export type Publishable = {
  pick: string | null
  headline: string[]
  caption: string[]
  altText: string[]
  creditText: string | null
  creators: string[]
}

/** Matches a code or variable that stands for nothing, such as =sp99= or {speaker}. */
export const leftOver = /=[a-z]{1,3}\d{0,3}[a-z]?=|\{[a-z]+\}/i

/** Why a photo must not go out as it is, at the field where it is mended; nothing when it may. */
export function publicationRefusals(photo: Publishable): Refusal[] {
  const { altText, caption, creators, creditText, pick } = photo
  const isUncredited = creditText === null && creators.length === 0
  return [
    ...(pick === 'rejected' ? [{ path: 'pick', said: rejected }] : []),
    ...(caption.length === 0 ? [{ path: 'caption', said: noCaption }] : []),
    ...(altText.length === 0 ? [{ path: 'altText', said: noAltText }] : []),
    ...(isUncredited ? [{ path: 'creditText', said: noCredit }] : []),
    ...(['headline', 'caption', 'altText'] as const).flatMap((path) => codesIn(photo[path], path)),
  ]
}

function codesIn(texts: string[], path: string): Refusal[] {
  const code = texts.flatMap((text) => leftOver.exec(text)?.[0] ?? [])[0]
  return code === undefined ? [] : [{ path, said: codeLeft(code) }]
}

const rejected = {
  en: 'It was rejected on the contact sheet: choose “Picked” or “Not decided” first.',
  zh: '该图片已在缩略图表中标为弃用：请先改为“选用”或“未定”。',
}
const noCaption = {
  en: 'Write a caption: who, what, where, when.',
  zh: '请填写图片说明：何人、何事、何地、何时。',
}
const noAltText = {
  en: 'Write an alt text: what somebody who cannot see the photo should know.',
  zh: '请填写替代文本：告诉看不见图片的人画面内容。',
}
const noCredit = {
  en: 'Say whose photo it is: a credit line or a creator under Rights.',
  zh: '请注明图片作者：在“权利”页填写署名行或作者。',
}
const codeLeft = (code: string) => ({
  en: `${code} stands for nothing in this programme: write what it should say.`,
  zh: `${code} 在本议程中没有对应内容：请直接写出文字。`,
})
