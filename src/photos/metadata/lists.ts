import { type Byline, splitByline } from '../byline.ts'
import { clean, cleanName } from '../clean.ts'
import type { Tags } from '../read-metadata.ts'
import type { Places } from './choose.ts'
import { rowsOf, textOf } from './structures.ts'

export type Creator = { name: string; jobTitle: string | null }

/** No photo has more photographers, and no more keywords are of use to anybody. */
export const limits = { creators: 50, keywords: 500, keyword: 500 } as const

/** The names of a file's photographers, as they are written there. */
export function bylinesIn(tags: Tags): Places<string[]> {
  const plus = rowsOf(tags['XMP-plus:ImageCreator'])
  const some = (names: string[]) => (names.length > 0 ? names.slice(0, limits.creators) : null)
  return {
    xmp:
      some(list(tags['XMP-dc:Creator'], cleanName)) ??
      some(plus.flatMap((row) => cleanName(textOf(row, 'ImageCreatorName')) ?? [])),
    iptc: some(list(tags['IPTC:By-line'], cleanName)),
    exif: some(
      list(
        list(tags['IFD0:Artist']).flatMap((artists) => artists.split(';')),
        cleanName,
      ),
    ),
  }
}

/** Who they are, and what: titles stand in the order of the names. */
export function creatorsOf(bylines: Byline[], tags: Tags): Creator[] {
  const titles = list(tags['XMP-photoshop:AuthorsPosition'] ?? tags['IPTC:By-lineTitle'])
  return bylines.map(({ name }, nth) => ({ name, jobTitle: titles[nth] ?? null }))
}

/** Bylines taken apart, where `known` is what the file says elsewhere of its credit and source. */
export function split(bylines: string[], known: (string | null)[]): Byline[] {
  return bylines.map((byline) => splitByline(byline, known))
}

/** Keywords, each once; where there are only such as `Places|China|Liuzhou`, the last part of each. */
export function keywordsIn(tags: Tags): Places<string[]> {
  const leaves = list(tags['XMP-lr:HierarchicalSubject']).flatMap(
    (path) => clean(path.split('|').at(-1)) ?? [],
  )
  return {
    xmp: keywords(list(tags['XMP-dc:Subject'])) ?? keywords(leaves),
    iptc: keywords(list(tags['IPTC:Keywords'])),
  }
}

function keywords(words: string[]): string[] | null {
  const once = new Set(words.filter((word) => word.length <= limits.keyword))
  return once.size > 0 ? [...once].slice(0, limits.keywords) : null
}

/** Reads a list, or one value that came without its list. A list made to be a burden is cut. */
export function list(value: unknown, read = clean): string[] {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  return items.slice(0, 5000).flatMap((item) => read(item) ?? [])
}
