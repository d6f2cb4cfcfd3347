import { describe, expect, it } from '@jest/globals'

import {
  blockquote,
  compose,
  correctionNote,
  embed,
  eventCard,
  gallery,
  heading,
  lineBreak,
  link,
  list,
  paragraph,
  photo,
  pullQuote,
  relatedArticles,
  rule,
  sessionCard,
  speakerCard,
  table,
  text,
} from '../../../src/richtext/compose.ts'
import type { ComposedNode } from '../../../src/richtext/compose.ts'
import { toHtml } from '../../../src/richtext/html.ts'
import type { Resolve } from '../../../src/richtext/linked.ts'
import { noDocument, refTo, resolveNews } from './linked-news.ts'
import { wordsOf } from './page.ts'

const html = (...nodes: ComposedNode[]) => toHtml(compose(...nodes), resolveNews)

describe('words', () => {
  it('combines marks and shares tags between neighbours', () => {
    const words = paragraph(
      'One ',
      text('two ', 'bold'),
      text('three', 'bold', 'italic'),
      text('4', 'superscript'),
    )

    expect(html(words)).toBe('<p>One <strong>two <em>three</em></strong><sup>4</sup></p>')
  })

  it('prints hostile text as text', () => {
    expect(html(paragraph('<script>alert("1")</script> & \u0000’'))).toBe(
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ’</p>',
    )
  })

  it('adds no space to Chinese', () => {
    expect(html(paragraph('论坛在', text('柳州', 'bold'), '开幕。'))).toBe(
      '<p>论坛在<strong>柳州</strong>开幕。</p>',
    )
  })

  it('leaves out empty paragraphs, headings and items', () => {
    expect(html(paragraph(), paragraph(' '), heading(2, ''), list('bullet', ['']))).toBe('')
  })

  it('prints headings, quotes, breaks and rules as given', () => {
    expect(html(heading(3, 'Day one'), blockquote('a', lineBreak(), 'b'), rule())).toBe(
      '<h3>Day one</h3><blockquote><p>a<br>b</p></blockquote><hr>',
    )
  })
})

describe('links', () => {
  it('lead to the document wherever it is now', () => {
    expect(html(paragraph(link(refTo('events', 'forum'), 'the forum')))).toBe(
      '<p><a href="https://news.example/events/forum">the forum</a></p>',
    )
  })

  it('leave only their words when the document is not public', () => {
    expect(html(paragraph(link(refTo('events', 'hidden'), 'the ', text('forum', 'bold'))))).toBe(
      '<p>the <strong>forum</strong></p>',
    )
  })

  it('never hold another link', () => {
    const outer = link('https://a.example/', 'one ', link('https://b.example/', 'two'))

    expect(html(paragraph(outer))).toBe(
      '<p><a href="https://a.example/" rel="external noopener">one two</a></p>',
    )
  })

  it('say when they lead elsewhere', () => {
    expect(html(paragraph(link('https://mee.example/a?b=1&c=2', 'ministry')))).toBe(
      '<p><a href="https://mee.example/a?b=1&amp;c=2" rel="external noopener">ministry</a></p>',
    )
  })

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'ftp://a.example',
    '//evil.example',
    'x',
  ])('drop the address %j and keep the words', (address) => {
    expect(html(paragraph(link(address, 'words')))).toBe('<p>words</p>')
  })
})

describe('lists and tables', () => {
  it('nests a list inside the item above it', () => {
    const nested = list(
      'bullet',
      ['Morning', list('number', ['Opening'], ['Keynote'])],
      ['Afternoon'],
    )

    expect(html(nested)).toBe(
      '<ul><li>Morning<ol><li>Opening</li><li>Keynote</li></ol></li><li>Afternoon</li></ul>',
    )
  })

  it('says which items of a check list are done', () => {
    const checks = {
      ...list('bullet', ['Caption'], ['Credit']),
      listType: 'check',
      children: [
        { type: 'listitem', checked: true, children: [text('Caption')] },
        { type: 'listitem', children: [text('Credit')] },
      ],
    }

    expect(html(checks)).toBe(
      '<ul><li><input type="checkbox" disabled checked> Caption</li><li><input type="checkbox" disabled> Credit</li></ul>',
    )
  })

  it('says what the heads of a table stand over', () => {
    expect(html(table(['Year', 'Host'], ['2024', 'Liuzhou']))).toBe(
      '<table><thead><tr><th scope="col">Year</th><th scope="col">Host</th></tr></thead>' +
        '<tbody><tr><td>2024</td><td>Liuzhou</td></tr></tbody></table>',
    )
  })
})

describe('photos', () => {
  it('come as figures with caption, credit and sizes', () => {
    expect(html(photo('a'))).toBe(
      '<figure data-type="photo"><picture><source type="image/avif" srcset="/images/a/960.avif 960w">' +
        '<img src="/images/a/960.jpg" alt="A full hall" width="960" height="640"></picture>' +
        '<figcaption>Delegates in Liuzhou <small>Example Desk/Fu Huazhou</small></figcaption></figure>',
    )
  })

  it('take the words written for this story', () => {
    const printed = html(
      photo('a', { captionOverride: 'Here', altOverride: 'Seen "here"', size: 'wide' }),
    )

    expect(printed).toContain('<figure data-type="photo" data-size="wide">')
    expect(printed).toContain('alt="Seen &quot;here&quot;"')
    expect(printed).toContain('<figcaption>Here <small>')
  })

  it.each([
    ['banner', '<img src="/images/a/banner.jpg" alt="A full hall" width="960" height="320">'],
    ['gone', '<img src="/images/a/960.jpg" alt="A full hall" width="960" height="640">'],
  ])('are shown in the crop %s where they have it', (crop, image) => {
    expect(html(photo('a', { crop }))).toContain(image)
  })

  it('follow a gallery in its order', () => {
    expect(html(gallery('g')).match(/\/images\/\w+\/960\.jpg/g)).toEqual([
      '/images/one/960.jpg',
      '/images/two/960.jpg',
    ])
  })
})

describe('cards, quotes and notes', () => {
  it('print a quote with its speaker as credited then and its session', () => {
    expect(
      html(pullQuote('Go green', { speaker: 'li', session: 's', creditedAs: 'Li, then mayor' })),
    ).toBe(
      '<figure data-type="pullQuote"><blockquote><p>Go green</p></blockquote><figcaption>' +
        '<cite><a href="https://news.example/speakers/li">Li, then mayor</a></cite> ' +
        '<a href="https://news.example/sessions/s">sessions s</a></figcaption></figure>',
    )
  })

  it('keep a quote when its speaker is not public', () => {
    expect(html(pullQuote('Go green', { speaker: 'hidden', creditedAs: 'Li' }))).toBe(
      '<figure data-type="pullQuote"><blockquote><p>Go green</p></blockquote>' +
        '<figcaption><cite>Li</cite></figcaption></figure>',
    )
  })

  it('print a session in the time of its place', () => {
    expect(html(sessionCard('s'))).toBe(
      '<aside data-type="sessionCard"><p><a href="https://news.example/sessions/s">sessions s</a></p>' +
        '<p><time datetime="2024-10-29T09:00:00+08:00">2024-10-29 09:00</time>–' +
        '<time datetime="2024-10-29T10:30:00+08:00">10:30</time></p><p>Hall 1</p></aside>',
    )
  })

  it('print the clock of the place for an instant in UTC, across midnight too', () => {
    const late: Resolve = ({ id }) => ({
      ...{ type: 'sessions', id, href: '/s', title: 'Dinner', timeZone: 'Asia/Shanghai' },
      ...{ start: '2024-10-29T15:30:00Z', end: '2024-10-29T16:30:00Z' },
    })

    expect(wordsOf(toHtml(compose(sessionCard('s')), late))).toBe(
      'Dinner2024-10-29 23:30–2024-10-30 00:30',
    )
  })

  it('print an event with its days, a speaker with portrait and title', () => {
    expect(html(eventCard('e'))).toContain('2024-10-29</time>–<time')
    expect(html(speakerCard('p'))).toContain('<p>Director</p><p>Center</p>')
    expect(html(speakerCard('p'))).toContain('<img src="/images/p/960.jpg"')
  })

  it('list only related articles that are public', () => {
    expect(html(relatedArticles('a', 'hidden'))).toBe(
      '<aside data-type="relatedArticles"><ul><li><a href="https://news.example/articles/a">articles a</a></li></ul></aside>',
    )
  })

  it('print a correction with its kind and day', () => {
    expect(html(correctionNote('correction', '2024-11-08', 'It was 12.'))).toBe(
      '<aside data-type="correction"><p><time datetime="2024-11-08">2024-11-08</time></p><p>It was 12.</p></aside>',
    )
  })

  it('frame only what is on the list', () => {
    expect(html(embed('https://youtu.be/dQw4w9WgXcQ'))).toContain(
      '<iframe src="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"',
    )
    expect(html(embed('https://evil.example/v', 'A film'))).toBe(
      '<p><a href="https://evil.example/v" rel="external noopener">A film</a></p>',
    )
  })

  it('vanish when what they show is not public', () => {
    const cards = [
      photo('a'),
      gallery('a'),
      sessionCard('a'),
      speakerCard('a'),
      eventCard('a'),
      relatedArticles('a'),
    ]

    expect(toHtml(compose(...cards), noDocument)).toBe('')
  })
})
