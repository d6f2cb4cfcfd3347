import type { Refusal } from '../fields/refuse.ts'
import { isSeen } from '../fields/seen-text.ts'
import { codedTexts } from './codes.ts'

/** A text by the tags of the languages it was written in. */
export type Written = Record<string, string>

/** What has to be right before readers get a photo. */
export type Publishable = {
  pick: string | null
  headline: Written
  caption: Written
  altText: Written
  extendedDescription: Written
  creditText: string | null
  creators: string[]
}

/** Matches a code or variable that stands for nothing, such as =sp99= or {speaker}. */
export const leftOver = /=[a-z]{1,3}\d{0,3}[a-z]?=|\{[a-z]+\}/i

/** Every code or variable in a text that stands for nothing, as it is written there. */
export function codesLeft(text: string): string[] {
  return text.match(new RegExp(leftOver, 'gi')) ?? []
}

/** Why a photo must not go out as it is, at the field where it is mended; nothing when it may. */
export function publicationRefusals(photo: Publishable): Refusal[] {
  const { altText, caption, creators, creditText, pick } = photo
  const isUncredited = ![creditText, ...creators].some(isSeen)
  return [
    ...(pick === 'rejected' ? [{ path: 'pick', said: rejected }] : []),
    ...(isUnwritten(caption) ? [{ path: 'caption', said: noCaption }] : []),
    ...(isUnwritten(altText) ? [{ path: 'altText', said: noAltText }] : []),
    ...(isUncredited ? [{ path: 'creditText', said: noCredit }] : []),
    ...codedTexts.flatMap((path) => refusalsOfCodes(photo[path], path)),
  ]
}

function isUnwritten(text: Written): boolean {
  return !Object.values(text).some(isSeen)
}

/** The codes left in a text, each once for each of its languages, at the field where they are mended. */
export function refusalsOfCodes(text: Written | string | null, path: string): Refusal[] {
  if (text === null) return []
  const texts = typeof text === 'string' ? [[null, text] as const] : Object.entries(text)
  return texts.flatMap(([language, words]) =>
    [...new Set(codesLeft(words))].map((code) => ({ path, said: codeLeft(code, language) })),
  )
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
/** `language` is null where a text is in no language, as a credit is. */
const codeLeft = (code: string, language: string | null) => ({
  en: `${code}${language === null ? '' : ` in the ${nameOf(language, 'en')} words`} stands for nothing in the programme of its event: write what it should say.`,
  zh: `${language === null ? '' : `${nameOf(language, 'zh')}文字中的 `}${code} 在所属活动的议程中没有对应内容：请直接写出文字。`,
})

function nameOf(language: string, reader: string): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language
}
