/** Matches what only Word writes: a style of its own, or its name space. */
const ofWord = /\bmso-|urn:schemas-microsoft-com:office/

/** Matches where a paragraph stands in a list of Word: `mso-list:l0 level2 lfo1`. */
const placeInList = /mso-list:\s*l\d+ level(\d+)/i

/** Matches a number before an item: `1.`, `b)`, `iv.`, `（一）`, `一、`; a bullet has no sign after it. */
const numbered = /^[（(]?(\d+|[a-z]{1,5}|[一二三四五六七八九十百]+)[.)）、．]/i

/** What was deleted while changes were tracked, and comments: not words of the text. */
const notText = 'del, .msocomanchor, .MsoCommentReference, [style*="mso-element:comment-list"]'

/** Links to footnotes and back, which lead nowhere outside the file. */
const toNotes = 'a[href*="#_ftn"], a[href*="#_edn"]'

/**
 * The HTML Word puts on the clipboard as what it is there: lists, which it writes as paragraphs with a
 * bullet in them, are lists; tracked changes are made; footnotes are words. Null when not of Word.
 */
export function fromWord(html: string): string | null {
  if (!ofWord.test(html)) return null
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const each of body.querySelectorAll(notText)) each.remove()
  for (const link of body.querySelectorAll(toNotes)) link.replaceWith(...link.childNodes)
  makeLists(body)
  return body.innerHTML
}

function makeLists(body: HTMLElement): void {
  const made = new Set<Element>()
  for (const paragraph of body.querySelectorAll('p')) {
    const [, level] = placeInList.exec(paragraph.getAttribute('style') ?? '') ?? []
    if (level === undefined) continue
    const kind = takeMark(paragraph)
    const item = body.ownerDocument.createElement('li')
    item.append(...paragraph.childNodes)
    const before = paragraph.previousElementSibling
    const isOn = before && made.has(before) && (level !== '1' || before.localName === kind)
    const list = isOn ? before : newList(paragraph, kind)
    made.add(list)
    put(item, list, kind, Number(level))
    paragraph.remove()
  }
}

/** Takes the bullet or the number out of a paragraph, and says which kind of list it made. */
function takeMark(paragraph: Element): 'ol' | 'ul' {
  const marks = [...paragraph.querySelectorAll('[style*="mso-list:"]')]
  const mark = marks.find((each) => /mso-list:\s*Ignore/i.test(each.getAttribute('style') ?? ''))
  mark?.remove()
  return numbered.test(mark?.textContent.trim() ?? '') ? 'ol' : 'ul'
}

function newList(paragraph: Element, kind: 'ol' | 'ul'): Element {
  const list = paragraph.ownerDocument.createElement(kind)
  paragraph.before(list)
  return list
}

function put(item: Element, list: Element, kind: 'ol' | 'ul', level: number): void {
  const parent = list.lastElementChild
  if (level <= 1 || parent === null) return list.append(item)
  const last = parent.lastElementChild
  const isList = last?.localName === 'ol' || last?.localName === 'ul'
  const goesOn = isList && (level > 2 || last.localName === kind)
  const inner = goesOn ? last : item.ownerDocument.createElement(kind)
  if (!goesOn) parent.append(inner)
  put(item, inner, kind, level - 1)
}
