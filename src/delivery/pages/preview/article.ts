import { html, type Html } from '../html.ts'
import { figure, listIn, longText, partIn, type Shown, textIn, time } from './parts.ts'
import type { PreviewWords } from './words.ts'

/** A story as readers will get it: its words, who is credited, its picture, what was put right. */
export function articleBody(story: Shown, updates: readonly Shown[], words: PreviewWords): Html {
  const body = longText(story, 'body')
  const edNote = textIn(story, 'edNote')
  const notes = listIn(story, 'corrections')
  const onTop = notes.filter((note) => textIn(note, 'position') === 'top')
  const below = notes.filter((note) => !onTop.includes(note))
  return html`<article>
    ${line('kicker', textIn(story, 'kicker'))}
    <h1>${textIn(story, 'headline')}</h1>
    ${line('standfirst', textIn(story, 'standfirst'))} ${credit(story, words)}
    ${edNote !== '' && html`<div class="note"><p>${edNote}</p></div>`}
    ${onTop.map((note) => correction(note, words))}
    <div class="lead">${figure(partIn(story, 'leadPhoto'))}</div>
    ${dateline(story)} ${body} ${liveUpdates(story, updates, words)}
    ${below.map((note) => correction(note, words))}
  </article>`
}

function line(name: string, text: string): Html | null {
  return text === '' ? null : html`<p class="${name}">${text}</p>`
}

function credit(story: Shown, words: PreviewWords): Html {
  const printed = textIn(story, 'bylineText')
  const byline = printed === '' ? bylines(story, words) : [html`<span>${printed}</span>`]
  const sources = listIn(story, 'infoSources')
    .map((source) => textIn(partIn(source, 'organisation'), 'title'))
    .filter(Boolean)
  const from = sources.join(words.between)
  return html`<p class="credit">
    ${byline} ${from !== '' && html`<span>${words.source} ${from}</span>`}
    <span>${time(textIn(story, 'displayDate'))}</span>
  </p>`
}

function bylines(story: Shown, words: PreviewWords): Html[] {
  const byRole = Map.groupBy(listIn(story, 'byline'), (row) => textIn(row, 'role'))
  return [...byRole].map(([role, rows]) => {
    const names = rows.map((row) => textIn(partIn(row, 'contributor'), 'title')).filter(Boolean)
    return html`<span>${words.roles[role] ?? ''} ${names.join(words.between)}</span>`
  })
}

function dateline(story: Shown): Html | null {
  const printed = partIn(story, 'dateline')
  const parts = [textIn(partIn(printed, 'place'), 'title'), textIn(printed, 'date')].filter(Boolean)
  return parts.length === 0 ? null : html`<p class="when">${parts.join(', ')}</p>`
}

function correction(note: Shown, words: PreviewWords): Html {
  const kind = words.corrections[textIn(note, 'kind')] ?? ''
  return html`<aside>
    <p>${kind} ${time(textIn(note, 'publishedAt'))}</p>
    <p>${textIn(note, 'text')}</p>
  </aside>`
}

function liveUpdates(story: Shown, updates: readonly Shown[], words: PreviewWords): Html | null {
  if (textIn(story, 'storyType') !== 'liveBlog') return null
  const ended = textIn(story, 'coverageEndTime')
  return html`<h2>${words.updates}</h2>
    ${ended !== '' && html`<p class="when">${words.ended} ${time(ended)}</p>`}
    <ol class="updates">
      ${updates.map((update) => liveUpdate(update, words))}
    </ol>`
}

function liveUpdate(update: Shown, words: PreviewWords): Html {
  const marks = [update.pinned && words.pinned, update.keyEvent && words.keyEvent]
    .filter((mark) => typeof mark === 'string')
    .map((mark) => html`<span class="mark">${mark}</span>`)
  const headline = textIn(update, 'headline')
  return html`<li>
    ${time(textIn(update, 'publishedAt'))}${marks} ${headline !== '' && html`<h3>${headline}</h3>`}
    ${longText(update, 'body')}
  </li>`
}
