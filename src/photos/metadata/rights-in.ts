import { webAddress } from '../../richtext/web-address.ts'
import { clean } from '../clean.ts'
import type { Tags } from '../read-metadata.ts'
import { dataMiningTerms } from '../data-mining.ts'
import { rowsOf } from './structures.ts'

/** The address of its terms. */
export function licenseIn(tags: Tags): string | null {
  return pageAt(tags['XMP-xmpRights:WebStatement'])
}

/** Where the first licensor that has a page sells it. */
export function licensorPageIn(tags: Tags): string | null {
  const pages = rowsOf(tags['XMP-plus:Licensor']).map((row) => pageAt(row.LicensorURL))
  return pages.find((page) => page !== null) ?? null
}

/** As it is written; one that begins with `www.` was meant for the web too. */
function pageAt(value: unknown): string | null {
  const written = clean(value)
  const address = written?.startsWith('www.') ? `http://${written}` : written
  return /^https?:/.test(webAddress(address) ?? '') ? (address ?? null) : null
}

/** Whether machines may learn from it, by the name PLUS gives it without the rest of its address. */
export function dataMiningIn(tags: Tags): string | null {
  const said = clean(tags['XMP-plus:DataMining'])?.split('/').at(-1)
  return dataMiningTerms.find((choice) => choice === said) ?? null
}

/** IPTC's address of how it was made; some programs write only its last part, others nothing like it. */
export function sourceTypeIn(tags: Tags): string | null {
  const said = clean(tags['XMP-iptcExt:DigitalSourceType'])
  if (said === null || /^https?:/.test(said)) return said
  return sourceTypes.has(said) ? `http://cv.iptc.org/newscodes/digitalsourcetype/${said}` : null
}

const sourceTypes = new Set([
  ...['algorithmicMedia', 'algorithmicallyEnhanced', 'composite', 'compositeCapture'],
  ...['compositeSynthetic', 'compositeWithTrainedAlgorithmicMedia', 'computationalCapture'],
  ...['dataDrivenMedia', 'digitalArt', 'digitalCapture', 'digitalCreation', 'humanEdits'],
  ...['minorHumanEdits', 'negativeFilm', 'positiveFilm', 'print', 'screenCapture'],
  ...['softwareImage', 'trainedAlgorithmicMedia', 'virtualRecording'],
])

/** Content credentials by C2PA, in the file or at an address it names. */
export function hasContentCredentials(tags: Tags): boolean {
  const labels = [tags['JUMBF:JUMDLabel']].flat()
  const isInside = labels.some((label) => clean(label)?.startsWith('c2pa') === true)
  return isInside || clean(tags['XMP-dcterms:Provenance']) !== null
}
