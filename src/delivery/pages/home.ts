import { publicTypes, type Ref } from '../../wire/documents.ts'
import type { Entry } from '../../wire/edition.ts'
import { isRef } from '../../wire/edition/refs.ts'
import { imageOf } from '../image.ts'
import { hrefOf, type Reading } from '../reading.ts'
import { html, type Html } from './html.ts'
import type { Page } from './page.ts'
import { words, type PageLanguage, type Words } from './words.ts'

/** Headlines on the first page. */
const most = 6

/** What this is, what is public, and where to go on: for readers of `language`, made of `reading`. */
export function homePage(reading: Reading, language: PageLanguage): Page {
  const said = words[language]
  const body = html`${masthead(said)}
    <main>
      <p class="lead">${said.about}</p>
      <h2>${said.latest}</h2>
      ${headlines(reading, said, language)}
      <h2>${said.counts}</h2>
      ${counts(reading, said)}
    </main>`
  return { language, title: 'Rostrum', body }
}

/** The name and the ways on, on every page of ours. */
export function masthead(said: Words): Html {
  return html`<header>
    <a class="name" href="/">Rostrum</a>
    <nav>
      <a href="/admin">${said.admin}</a> <a href="/v1">${said.start}</a>
      <a href="/docs">${said.reference}</a> <a href="/v1/openapi.json">OpenAPI</a>
      <a href="/healthz">${said.health}</a>
    </nav>
  </header>`
}

function headlines(reading: Reading, said: Words, language: PageLanguage): Html {
  const stories = latest(reading)
  if (stories.length === 0) return html`<p>${said.nothingYet}</p>`
  const items = stories.map((story) => headline(reading, story, language))
  return html`<ul class="stories">
    ${items}
  </ul>`
}

/** In the reader's language if there are any, else in all. */
function latest({ list: read, languages }: Reading): Entry[] {
  const list = (facets: { name: string; any: string[]; none: string[] }[]): Entry[] => {
    const sort = { key: 'displayDate', descending: true }
    const query = { facets, ranges: [], ids: null, sort, limit: most, after: null }
    return read({ type: 'articles', ...query }).entries
  }
  const own = list([{ name: 'language', any: languages.slice(0, 1), none: [] }])
  return own.length > 0 ? own : list([])
}

function headline(reading: Reading, story: Entry, language: PageLanguage): Html {
  const { leadPhoto, displayDate } = story.document
  const lead = isRef(leadPhoto) ? leadPhoto : null
  const photo = lead && reading.follow(lead)
  const href = hrefOf({ publicUrl: '' }, 'articles', story.id)
  return html`<li lang="${story.language ?? language}">
    ${photo && lead && picture(reading, photo, lead)}
    <h3><a href="${href}">${reading.say(story.document.title)}</a></h3>
    <p class="quiet">${when(displayDate, language)}</p>
  </li>`
}

function picture(reading: Reading, photo: Entry, use: Ref): Html {
  const { src, alt } = imageOf(reading, photo, use)
  const small = typeof src === 'string' ? src.replace(/\/\d+\.jpg$/, '/640.jpg') : ''
  return html`<img src="${small}" alt="${typeof alt === 'string' ? alt : ''}" loading="lazy" />`
}

/** The day as the story's own zone has it. */
function when(displayDate: unknown, language: PageLanguage): string {
  const day = typeof displayDate === 'string' ? new Date(displayDate.slice(0, 10)) : null
  if (day === null || Number.isNaN(day.getTime())) return ''
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}

function counts({ count }: Reading, said: Words): Html {
  const items = publicTypes.map((type) => {
    const found = count({ type, facets: [], ranges: [], ids: null })
    return html`<li>
      <a href="/v1/${type}"><b>${found}</b><span>${said.types[type]}</span></a>
    </li>`
  })
  return html`<ul class="counts">
    ${items}
  </ul>`
}
