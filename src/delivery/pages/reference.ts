import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { problemCodes } from '../problem.ts'
import { masthead } from './home.ts'
import { html, type Html } from './html.ts'
import type { Page } from './page.ts'
import { words } from './words.ts'

/** The API as a page to read, made from the same endpoints that serve it. */
export function referencePage(endpoints: readonly Endpoint[], publicUrl: string): Page {
  const groups = [...Map.groupBy(endpoints, ({ tag }) => tag)]
  const body = html`${masthead(words.en)}
    <main>
      <h1>API reference</h1>
      <p class="lead">
        Read only, public content only, JSON over HTTP. Every relation is
        <code>{type, id, href, title}</code>; <code>include</code> adds keys to it,
        <code>fields</code> takes them away. Anything misspelt is refused with the nearest match.
        <a href="/docs/problems">All refusals</a>.
      </p>
      <pre><code>curl '${publicUrl}/v1/articles?lang=en&amp;limit=3&amp;fields=headline,leadPhoto.src'</code></pre>
      ${groups.map(([tag, members]) => group(tag, members))}
    </main>`
  return { language: 'en', title: 'API reference · Rostrum', body }
}

function group(tag: string, endpoints: readonly Endpoint[]): Html {
  return html`<h2 id="${tag}">${tag}</h2>
    ${endpoints.map(entry)}`
}

function entry({ path, summary, query }: Endpoint): Html {
  const parameters = Object.entries(query.shape).map(([name, schema]) => parameter(name, schema))
  const link = path.includes('{') ? null : html`<p><a href="${path}">Try ${path}</a></p>`
  return html`<details>
    <summary><code>${path}</code> ${summary}</summary>
    <div>
      ${link}
      <dl>${parameters}</dl>
    </div>
  </details>`
}

function parameter(name: string, schema: unknown): Html {
  if (!(schema instanceof z.ZodType)) return html``
  const meta = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  const allowed = (meta.enum ?? []).map(String).join(', ')
  return html`<dt><code>${name}</code></dt>
    <dd>${meta.description ?? ''} ${allowed}</dd>`
}

/** Where the `type` of every problem leads. */
export function problemsPage(): Page {
  const entries = Object.entries(problemCodes).map(
    ([code, meaning]) =>
      html`<dt id="${code}"><code>${code}</code></dt>
        <dd>${meaning}</dd>`,
  )
  const body = html`${masthead(words.en)}
    <main>
      <h1>Refusals</h1>
      <p class="lead">
        Errors are <code>application/problem+json</code> (RFC 9457). The end of <code>type</code> is
        one of these.
      </p>
      <dl>${entries}</dl>
    </main>`
  return { language: 'en', title: 'Refusals · Rostrum', body }
}
