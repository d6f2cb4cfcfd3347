type Attribute = string | number | boolean | null | undefined

/** One element. Attributes that are null, undefined or false are left out; `true` has no value. */
export function element(
  name: string,
  attributes: Record<string, Attribute>,
  content: string,
): string {
  return `${startTag(name, attributes)}${content}</${name}>`
}

/** An element that has no content and no end tag: img, br, hr, source, input. */
export function startTag(name: string, attributes: Record<string, Attribute> = {}): string {
  const printed = Object.entries(attributes).map(([key, value]) => {
    if (value === null || value === undefined || value === false) return ''
    return value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`
  })
  return `<${name}${printed.join('')}>`
}

/** Text as HTML prints it, safe between tags and inside quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** A link, or its content alone when it leads nowhere. Other sites are marked as such. */
export function anchor(href: string | null, content: string, elsewhere = false): string {
  if (href === null) return content
  const external = elsewhere && !href.startsWith('mailto:')
  return element('a', { href, rel: external ? 'external noopener' : null }, content)
}
