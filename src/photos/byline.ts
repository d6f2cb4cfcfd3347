/** A byline taken apart: who took the picture, and the agency it came through. */
export type Byline = { name: string; source: string | null }

/** Matches what may stand before a name: `Photo by`, `By`, `摄影：`. */
const before = /^(photo(graph)?(er)?(:|\s+by:?)\s*|by\s+|(摄影|摄|攝影)\s*[:\uff1a/\uff0f]\s*)/i

/** Matches what names an agency and no person. */
const agency =
  /\b(news|agency|images?|press|photos?|pictures?|online|media|daily|times|post|AP|AFP|EPA|DPA|ANSA|EFE|PTI|Reuters|Xinhua|Getty|VCG|Antara|Bernama|TASS|Kyodo|Yonhap)\b|(社|网|網|报|報|台|图片|影像|杂志)$/i

/**
 * `Ann Lee via Reuters`, `Reuters/Ann Lee`, `Ann Lee/Reuters`, or a name alone. Which side of the
 * stroke is the agency is known from what else the file says, or from its name; else it is the first.
 */
export function splitByline(text: string, known: (string | null)[] = []): Byline {
  const byline = text.replace(before, '').trim() || text
  const via = /^(?<name>\S.{0,200}?)\svia\s(?<source>\S.{0,200})$/is.exec(byline)?.groups
  if (via?.name && via.source) return { name: via.name.trim(), source: via.source.trim() }
  const [first = '', second = '', ...more] = byline.split(/[/\uff0f]/).map((part) => part.trim())
  if (first === '' || second === '' || more.length > 0) return { name: byline, source: null }
  const isSecond = !isAgency(first, known) && isAgency(second, known)
  return isSecond ? { name: first, source: second } : { name: second, source: first }
}

function isAgency(part: string, known: (string | null)[]): boolean {
  return agency.test(part) || known.some((said) => said?.toLowerCase() === part.toLowerCase())
}
