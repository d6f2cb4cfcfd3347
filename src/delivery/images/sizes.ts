/** The only widths there are, in pixels. A smaller picture stops at its own width. */
export const widths = [320, 640, 960, 1280, 1920, 2560] as const

/** Best compression first, as `<picture>` wants its sources. */
export const formats = [
  { extension: 'avif', type: 'image/avif' },
  { extension: 'webp', type: 'image/webp' },
  { extension: 'jpg', type: 'image/jpeg' },
] as const

export type Format = (typeof formats)[number]['extension']

/** The media type of a format. */
export function typeOf(format: Format): string {
  return formats.find(({ extension }) => extension === format)?.type ?? 'application/octet-stream'
}

/** The format of a media type; null for any that is not ours. */
export function formatOf(type: string | null): Format | null {
  return formats.find((format) => format.type === type)?.extension ?? null
}

/** The widths worth offering: those below the original's, and the first that reaches it. */
export function widthsFor(original: number | null): number[] {
  const reaching = widths.findIndex((width) => original !== null && width >= original)
  return reaching < 0 ? [...widths] : widths.slice(0, reaching + 1)
}

/** The widest that is offered, for an address that asks for more. */
export function offered(width: number, original: number | null): number {
  return Math.min(width, widthsFor(original).at(-1) ?? width)
}

/** The next best format, which whoever takes this one also shows; null after JPEG. */
export function standsInFor(format: Format): Format | null {
  const at = formats.findIndex(({ extension }) => extension === format)
  return formats[at + 1]?.extension ?? null
}
