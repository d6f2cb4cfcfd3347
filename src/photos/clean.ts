/** Matches what cameras and their programs write where a caption belongs. */
const cameraJunk =
  /^(OLYMPUS DIGITAL CAMERA|SONY DSC|DCF 1\.0|DCIM|MINOLTA DIGITAL CAMERA|KONICA MINOLTA.*|SAMSUNG( DIGITAL CAMERA)?|SAMSUNG TECHWIN|<?KENOX.*|Exif[_ ]JPEG[_ ]PICTURE|default|untitled|Digital StillCamera|\d+|[\w-]+\.(jpe?g|tiff?|png|heic|dng|nef|cr2|arw)|(DSC|IMG|P|DSCN|_DSC|_MG)[_-]?\d+)$/i

/** Trimmed and in one form; a dash or dot alone says nothing. */
export function clean(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value).normalize('NFC').replaceAll('\u0000', '').trim()
  return text === '' || text === '-' || text === '.' ? null : text
}

/** The same for a caption, where a camera's own words are nobody's. */
export function cleanCaption(value: unknown): string | null {
  const text = clean(value)
  return text === null || cameraJunk.test(text) ? null : text
}

/** Matches a copyright sign or word before a name. */
const copyright = /^(©|\(c\)|copyright)\s*(©|\(c\))?\s*(\d{4}\s+)?(by\s+)?/i

/** A name out of a byline or credit, without the sign that belongs in the copyright notice. */
export function cleanName(value: unknown): string | null {
  return clean(clean(value)?.replace(copyright, ''))
}

/** A byline taken apart: `Ann Lee via Reuters`, `Reuters/Ann Lee`, or a name alone. */
export function splitByline(byline: string): { name: string; source: string | null } {
  const via = /^(?<name>.+?)\svia\s(?<source>.+)$/is.exec(byline)?.groups
  const stroke = /^(?<source>[^/／]+)[/／](?<name>[^/／]+)$/.exec(byline)?.groups
  const found = via ?? stroke
  return found?.name && found.source
    ? { name: found.name.trim(), source: found.source.trim() }
    : { name: byline, source: null }
}

/** Whether two texts say the same, however their apostrophes are bent. */
export function saysTheSame(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .replaceAll(/[’‘`´]/g, "'")
      .replaceAll(/\s+/g, ' ')
      .toLowerCase()
  return plain(one.trim()) === plain(other.trim())
}
