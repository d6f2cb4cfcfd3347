import type { Entry } from '../../wire/edition.ts'
import { isRecord } from '../../wire/edition/refs.ts'

/**
 * The XMP every public copy carries: who made it, how to credit it, what it shows. Made fresh from
 * the record, so that nothing of the camera's (position, serial numbers) comes along.
 */
export function xmpOf({ document }: Entry): string {
  const { creditText, copyrightNotice, caption, creators, usageTerms, license } = document
  const names = Array.isArray(creators) ? creators.flatMap(nameOf) : []
  const properties = [
    names.length > 0
      ? `<dc:creator><rdf:Seq>${names.map(listItem).join('')}</rdf:Seq></dc:creator>`
      : '',
    simple('photoshop:Credit', creditText),
    alternatives('dc:rights', copyrightNotice),
    alternatives('dc:description', caption),
    alternatives('xmpRights:UsageTerms', usageTerms),
    simple('xmpRights:WebStatement', license),
  ]
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">${properties.join('')}</rdf:Description></rdf:RDF></x:xmpmeta>`
}

function nameOf(creator: unknown): string[] {
  return isRecord(creator) && typeof creator.name === 'string' ? [creator.name] : []
}

function simple(tag: string, value: unknown): string {
  return typeof value === 'string' && value !== '' ? `<${tag}>${escape(value)}</${tag}>` : ''
}

/** The first language there is stands as the default too, as XMP asks. */
function alternatives(tag: string, value: unknown): string {
  const localized = isRecord(value) && isRecord(value.localized) ? value.localized : null
  const texts = localized ? Object.entries(localized) : [['x-default', value] as const]
  const written = texts.flatMap(([language, text]): [string, string][] =>
    typeof text === 'string' && text !== '' ? [[language, text]] : [],
  )
  const [first] = written
  if (first === undefined) return ''
  const all: [string, string][] = localized ? [['x-default', first[1]], ...written] : written
  const items = all.map(
    ([language, text]) => `<rdf:li xml:lang="${escape(language)}">${escape(text)}</rdf:li>`,
  )
  return `<${tag}><rdf:Alt>${items.join('')}</rdf:Alt></${tag}>`
}

function listItem(text: string): string {
  return `<rdf:li>${escape(text)}</rdf:li>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Also drops the control characters XML 1.0 does not allow. */
function escape(text: string): string {
  // eslint-disable-next-line no-control-regex
  const clean = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '')
  return clean.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)
}
