import { toHtml } from '../richtext/html.ts'
import type { Resolve } from '../richtext/linked.ts'
import { toMarkdown } from '../richtext/markdown.ts'
import { toText } from '../richtext/text.ts'
import type { LocalizedRich, Rich, RichDocument } from '../wire/documents.ts'
import { lexicalOf } from './lexical.ts'
import { linkedOf } from './linked.ts'
import type { BodyForm } from './parameters.ts'
import { isWanted, type Wanted } from './paths.ts'
import { bestLanguage, type Reading } from './reading.ts'

/** A long text in the forms asked for; null when it is not written in any language. */
export function present(
  reading: Reading,
  text: Rich | LocalizedRich,
  wanted: Wanted,
): Partial<Record<BodyForm, unknown>> | null {
  const rich = 'rich' in text ? text.rich : chosen(reading, text)
  if (rich === null) return null
  const resolve: Resolve = (ref) => {
    const entry = reading.follow(ref)
    return entry && linkedOf(reading, entry)
  }
  const forms: [BodyForm, unknown][] = reading.bodies
    .filter((form) => isWanted(wanted, form))
    .map((form) => [form, render[form](rich, resolve, reading)])
  return Object.fromEntries(forms)
}

const render: Record<
  BodyForm,
  (rich: RichDocument, resolve: Resolve, reading: Reading) => unknown
> = {
  html: (rich, resolve) => toHtml(rich, resolve),
  text: (rich, resolve) => toText(rich, resolve),
  markdown: (rich, resolve) => toMarkdown(rich, resolve),
  lexical: (rich, _resolve, reading) => lexicalOf(reading, rich),
}

function chosen(reading: Reading, { localizedRich }: LocalizedRich): RichDocument | null {
  const language = bestLanguage(Object.keys(localizedRich), reading.languages)
  if (language === null) return null
  reading.speak(language)
  return localizedRich[language] ?? null
}
