import type { Printed, Texts } from './printed.ts'
import { withinRoom } from './room-for-words.ts'

const namespaces = {
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
}

/** Where PLUS keeps the words for what those who train machines may do. */
const dataMiningTerms = 'http://ns.useplus.org/ldf/vocab/'

/**
 * The XMP packet of a copy, in the properties of the IPTC Photo Metadata Standard. Made fresh from
 * the record, so that nothing of the camera's (position, serial numbers) comes along.
 */
export function xmpOf(printed: Printed): string {
  return withinRoom(printed, packetOf)
}

function packetOf(printed: Printed): string {
  const declared = Object.entries(namespaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  const said = [...words(printed), ...rights(printed), ...scene(printed)].join('')
  const description = `<rdf:Description rdf:about="" ${declared.join(' ')}>${said}</rdf:Description>`
  const rdf = `<rdf:RDF xmlns:rdf="${namespaces.rdf}">${description}</rdf:RDF>`
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta>`
}

/** IPTC has the headline in one language only, so the title says it in all. */
function words({ headline, caption, altText, extendedDescription, keywords }: Printed): string[] {
  return [
    simple('photoshop:Headline', headline[0]?.[1] ?? null),
    alternatives('dc:title', headline),
    alternatives('dc:description', caption),
    alternatives('Iptc4xmpCore:AltTextAccessibility', altText),
    alternatives('Iptc4xmpCore:ExtDescrAccessibility', extendedDescription),
    list('dc:subject', 'Bag', keywords),
  ]
}

/** IPTC has one job title, that of the first who is named. */
function rights(printed: Printed): string[] {
  const { acquireLicensePage, copyrightNotice, creators, dataMining, usageTerms } = printed
  const names = creators.map(({ name }) => name)
  return [
    list('dc:creator', 'Seq', names),
    simple('photoshop:AuthorsPosition', creators[0]?.jobTitle ?? null),
    simple('photoshop:Credit', printed.creditText),
    simple('photoshop:Source', printed.source),
    alternatives('dc:rights', unnamed(copyrightNotice)),
    alternatives('xmpRights:UsageTerms', unnamed(usageTerms)),
    simple('xmpRights:WebStatement', printed.license),
    structures('plus:Licensor', 'Seq', simple('plus:LicensorURL', acquireLicensePage)),
    simple('plus:DataMining', dataMining && `${dataMiningTerms}${dataMining}`),
    simple('Iptc4xmpExt:DigitalSourceType', printed.digitalSourceType),
  ]
}

function scene({ dateCreated, event, locationShown, people }: Printed): string[] {
  const place = alternatives('Iptc4xmpExt:LocationName', unnamed(locationShown))
  return [
    simple('photoshop:DateCreated', dateCreated),
    alternatives('Iptc4xmpExt:Event', event),
    list('Iptc4xmpExt:PersonInImage', 'Bag', people),
    structures('Iptc4xmpExt:LocationShown', 'Bag', place),
  ]
}

function unnamed(text: string | null): Texts {
  return text === null ? [] : [[unnamedLanguage, text]]
}

const unnamedLanguage = 'x-default'

function simple(tag: string, text: string | null): string {
  return text === null ? '' : `<${tag}>${escape(text)}</${tag}>`
}

/** The first language stands as the default too, as XMP asks. */
function alternatives(tag: string, texts: Texts): string {
  const [first] = texts
  if (first === undefined) return ''
  const all = first[0] === unnamedLanguage ? texts : [[unnamedLanguage, first[1]], ...texts]
  const items = all.map(
    ([language = '', text = '']) =>
      `<rdf:li xml:lang="${escape(language)}">${escape(text)}</rdf:li>`,
  )
  return `<${tag}><rdf:Alt>${items.join('')}</rdf:Alt></${tag}>`
}

function list(tag: string, kind: 'Bag' | 'Seq', texts: readonly string[]): string {
  if (texts.length === 0) return ''
  const items = texts.map((text) => `<rdf:li>${escape(text)}</rdf:li>`)
  return `<${tag}><rdf:${kind}>${items.join('')}</rdf:${kind}></${tag}>`
}

/** A list of one structure with these properties; nothing where there are none. */
function structures(tag: string, kind: 'Bag' | 'Seq', properties: string): string {
  if (properties === '') return ''
  const item = `<rdf:li rdf:parseType="Resource">${properties}</rdf:li>`
  return `<${tag}><rdf:${kind}>${item}</rdf:${kind}></${tag}>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Control characters but tab and line ends, and what is no character: XML 1.0 does not allow them. */
// eslint-disable-next-line no-control-regex
const unspeakable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

function escape(text: string): string {
  const clean = text.toWellFormed().replace(unspeakable, '')
  return clean.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter)
}
