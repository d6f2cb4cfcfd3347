import { html, type Html } from '../html.ts'
import { figure, listIn, longText, minute, partIn, type Shown, textIn } from './parts.ts'
import type { PreviewWords } from './words.ts'

/** Any other document, plainly: its name, its facts, its pictures, its texts. */
export function plainBody(shown: Shown, sessions: readonly Shown[], words: PreviewWords): Html {
  const isPhoto = textIn(shown, 'type') === 'photos'
  const lead = isPhoto ? shown : partIn(shown, 'leadPhoto')
  const texts = ['summary', 'abstract', 'description', 'bio', 'body']
  return html`<article>
    <h1>${textIn(shown, 'title') || textIn(shown, 'headline')}</h1>
    ${facts(shown, words)} ${figure(lead)} ${texts.map((key) => written(shown, key))}
    ${pictures(shown)} ${programme(sessions, words)}
  </article>`
}

function written(shown: Shown, key: string): Html {
  const said = textIn(shown, key)
  return longText(shown, key) ?? html`${said !== '' && html`<p class="standfirst">${said}</p>`}`
}

function facts(shown: Shown, words: PreviewWords): Html | null {
  const [slot = {}] = listIn(shown, 'slots')
  const said = [
    [words.facts.theme, textIn(shown, 'theme')],
    [words.facts.when, between(textIn(shown, 'start'), textIn(shown, 'end')) || slotTimes(slot)],
    [
      words.facts.place,
      textIn(partIn(shown, 'place'), 'title') || textIn(partIn(slot, 'place'), 'title'),
    ],
    [words.facts.event, textIn(partIn(shown, 'event'), 'title')],
    [words.facts.session, textIn(partIn(shown, 'session'), 'title')],
  ] as const
  const known = said.filter(([, value]) => value !== '')
  if (known.length === 0) return null
  return html`<dl>
    ${known.map(
      ([name, value]) =>
        html`<dt>${name ?? ''}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`
}

const slotTimes = (slot: Shown): string => between(textIn(slot, 'start'), textIn(slot, 'end'))

function between(start: string, end: string): string {
  if (start === '') return ''
  const until = end.slice(0, 10) === start.slice(0, 10) ? end.slice(11, 16) : minute(end)
  return until === '' ? minute(start) : `${minute(start)} – ${until}`
}

function pictures(shown: Shown): Html[] {
  if (textIn(shown, 'type') !== 'galleries') return []
  return listIn(shown, 'photos').map((use) => {
    const own = { caption: textIn(use, 'caption'), alt: textIn(use, 'alt') }
    return figure(partIn(use, 'photo'), own) ?? html``
  })
}

function programme(sessions: readonly Shown[], words: PreviewWords): Html | null {
  if (sessions.length === 0) return null
  const items = sessions.map((session) => {
    const [slot = {}] = listIn(session, 'slots')
    return html`<li>
      <span class="when">${slotTimes(slot)}</span>
      <h3>${textIn(session, 'title')}</h3>
    </li>`
  })
  return html`<h2>${words.programme}</h2>
    <ol class="updates">
      ${items}
    </ol>`
}
