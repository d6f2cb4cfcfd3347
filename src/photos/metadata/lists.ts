import { clean, cleanName, splitByline } from '../clean.ts'
import type { Tags } from '../read-metadata.ts'
import type { Places } from './choose.ts'

export type Creator = { name: string; jobTitle: string | null }

/** The names of a file's photographers, as they are written there. */
export function bylinesIn(tags: Tags): Places<string[]> {
  return {
    xmp: some(list(tags['XMP-dc:Creator'], cleanName)),
    iptc: some(list(tags['IPTC:By-line'], cleanName)),
    exif: some(list(tags['IFD0:Artist'], cleanName).flatMap((artists) => artists.split(/\s*;\s*/))),
  }
}

/** Who they are, and what: titles stand in the order of the names. */
export function creatorsOf(bylines: string[], tags: Tags): Creator[] {
  const titles = list(tags['XMP-photoshop:AuthorsPosition'] ?? tags['IPTC:By-lineTitle'])
  return bylines.map((byline, nth) => ({
    name: splitByline(byline).name,
    jobTitle: titles[nth] ?? null,
  }))
}

/** The agency in a byline such as `Ann Lee via Reuters`. */
export function bylineSource(bylines: string[]): string | null {
  return bylines.map((byline) => splitByline(byline).source).find((source) => source) ?? null
}

export function keywordsIn(tags: Tags): Places<string[]> {
  const words = (value: unknown) => some([...new Set(list(value))])
  return { xmp: words(tags['XMP-dc:Subject']), iptc: words(tags['IPTC:Keywords']) }
}

export function list(value: unknown, read = clean): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => read(item) ?? [])
}

const some = (values: string[]): string[] | null => (values.length > 0 ? values : null)
