/** Text that is safe to print inside HTML: made only by `html` and `safe`. */
export type Html = { html: string }

type Printable = string | number | Html | null | false | readonly Html[]

/** Escapes everything put into it that is not HTML already. */
export function html(parts: TemplateStringsArray, ...values: Printable[]): Html {
  const printed = parts.map((part, at) => part + (at < values.length ? print(values[at]) : ''))
  return { html: printed.join('') }
}

function print(value: Printable | undefined): string {
  if (value === undefined || value === null || value === false) return ''
  if (typeof value === 'string' || typeof value === 'number') return escape(String(value))
  return isHtml(value) ? value.html : value.map((each) => each.html).join('')
}

function isHtml(value: Html | readonly Html[]): value is Html {
  return 'html' in value
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
}
