import { isSeen } from '../fields/seen-text.ts'

/** Payload takes no longer text in any field; one that is has been made to be a burden. */
const longest = 40_000

/** Matches what no text needs: control characters but tab and line feed, and marks that turn lines around. */
// oxlint-disable-next-line no-control-regex
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Trimmed and in one form; what shows nothing and a dash or dot alone says nothing. Of a list, the first that says something. */
export function clean(value: unknown): string | null {
  if (Array.isArray(value)) return firstOf(value)
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = withoutEntities(String(value).slice(0, longest))
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(invisible, '')
    .trim()
  return !isSeen(text) || text === '-' || text === '.' ? null : text
}

function firstOf(values: unknown[]): string | null {
  for (const value of values) {
    const text = Array.isArray(value) ? null : clean(value)
    if (text !== null) return text
  }
  return null
}

const entities: Record<string, string> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
}

/** Some programs escape twice, and what is read still says `People&#39;s`. */
function withoutEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/gi, (whole, ...parts) => {
    const [decimal, hex, name]: unknown[] = parts
    if (typeof name === 'string') return entities[name.toLowerCase()] ?? whole
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
  })
}

/** Matches what cameras, phones and their programs write where a caption belongs. */
const cameraJunk =
  /^(OLYMPUS DIGITAL CAMERA|SONY DSC|DCF 1\.0|\d*DCIM\w*|(KONICA )?MINOLTA( DIGITAL CAMERA)?|KONICA MINOLTA.*|SAMSUNG( DIGITAL CAMERA| TECHWIN)?|<?(KENOX|DIGIMAX).*|Exif[_ ]JPEG[_ ]PICTURE|DIGITAL (STILL)?CAMERA|Digital StillCamera|Created by .{1,40}|AppleMark|LEAD Technologies.*|Processed with VSCO.*|default|untitled|image|jpeg|((s|r)?hdr|sdr|dav|mde|cof|btf|edf|oznor|ptr|bst|rbt|nor|fil)(_\w+)?|\d+)$/i

/** Matches the name of a file, and the names cameras and phones give theirs. */
const fileName =
  /^([^\n]{1,120}\.(jpe?g|tiff?|png|heic|dng|nef|cr[23]|arw|raf|orf|rw2|webp|avif|psd)|(DSC|DSCN|DSCF|_?DSC|IMG|_?MG|P|PICT|PXL|DJI|GOPR|CRW|MVI|WP|mmexport|Screenshot)[_-]?\d+([_-]\w{1,20})?)$/i

/** The same for a caption, where a camera's own words are nobody's. */
export function cleanCaption(value: unknown): string | null {
  const text = clean(value)
  return text === null || cameraJunk.test(text) || fileName.test(text) ? null : text
}

/** Matches a copyright sign or word before a name: `© 2024`, `(c)`, `Copyright by`. */
const copyright =
  /^(©|\(c\)|copyright\b:?)\s*(©|\(c\))?\s*(\d{4}(\s*[-–]\s*\d{4})?\b,?\s*)?(by\s+)?/i

/** A name out of a byline or credit, without the sign that belongs in the copyright notice. */
export function cleanName(value: unknown): string | null {
  if (Array.isArray(value)) return firstOf(value.map((item: unknown) => cleanName(item)))
  return clean(clean(value)?.replace(copyright, ''))
}

/** Whether two texts say the same, however their apostrophes are bent. */
export function saysTheSame(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function plain(text: string): string {
  return text
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
