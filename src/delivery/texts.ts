import { isBlank } from '../richtext/blank.ts'
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
  const rich = richOf(reading, text)
  if (rich === null) return null
  const forms = reading.bodies
    .filter((form) => isWanted(wanted, form))
    .map((form) => [form, textIn(form, rich, reading)] as const)
  return Object.fromEntries(forms)
}

/** A long text in one form, with what it links to as the reading sees it. */
export function textIn(form: BodyForm, rich: RichDocument, reading: Reading): unknown {
  const resolve: Resolve = (ref) => {
    const entry = reading.follow(ref)
    return entry && linkedOf(reading, entry)
  }
  return render[form](rich, resolve, reading)
}

/** The text in the best language there is; null when nothing is written in any. */
export function richOf(reading: Reading, text: Rich | LocalizedRich): RichDocument | null {
  if (!('rich' in text)) return chosen(reading, text)
  return isBlank(text.rich) ? null : text.rich
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
  const written = Object.keys(localizedRich).filter((each) => !isBlank(localizedRich[each]))
  const language = bestLanguage(written, reading.languages)
  if (language === null) return null
  reading.speak(language)
  return localizedRich[language] ?? null
}
