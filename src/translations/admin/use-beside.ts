'use client'
import { type RefObject, useCallback, useEffect, useState } from 'react'
import { translatedFields } from '../behind.ts'
import { besideOf, type Shape } from '../beside.ts'

/** A place of the source: one of its fields by name, or a node of its body by number. */
export type Place = string

type Beside = { place: Place; top: number }

/** How far down the window one reads when the caret is elsewhere. */
const readingLine = 1 / 3

/**
 * Keeps the paragraph of the source level with the one that is written in, or read, in the form.
 * Answers the place of the caret.
 */
export function useBeside(
  source: RefObject<HTMLElement | null>,
  form: RefObject<HTMLElement | null>,
  shapes: readonly Shape[],
): Place | null {
  const [place, setPlace] = useState<Place | null>(null)
  const align = useCallback(() => {
    const [column, own] = [source.current, form.current]
    if (!column || !own) return
    const caret = atCaret(own, shapes)
    setPlace(caret?.place ?? null)
    const beside = caret && isSeen(caret.top) ? caret : atReadingLine(own, shapes)
    if (beside) level(column, beside)
  }, [form, shapes, source])
  useEffect(() => {
    let frame = 0
    const soon = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(align)
    }
    window.addEventListener('scroll', soon, { passive: true })
    document.addEventListener('selectionchange', soon)
    document.addEventListener('focusin', soon)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', soon)
      document.removeEventListener('selectionchange', soon)
      document.removeEventListener('focusin', soon)
    }
  }, [align])
  return place
}

function atCaret(form: HTMLElement, shapes: readonly Shape[]): Beside | null {
  const field = document.activeElement
  const name =
    field instanceof HTMLElement && form.contains(field) ? field.getAttribute('name') : ''
  const known = translatedFields.find((each) => each === name)
  if (field && known) return { place: known, top: field.getBoundingClientRect().top }
  const anchor = document.getSelection()?.anchorNode ?? null
  const body = bodyIn(form)
  if (!body?.contains(anchor)) return null
  return besideNode(
    body,
    [...body.children].findIndex((node) => node.contains(anchor)),
    shapes,
  )
}

/** At the top of the page is the head of the source. */
function atReadingLine(form: HTMLElement, shapes: readonly Shape[]): Beside | null {
  const body = bodyIn(form)
  const line = window.innerHeight * readingLine
  if (!body || body.getBoundingClientRect().top > line) return { place: '', top: line }
  const below = [...body.children].findIndex((node) => node.getBoundingClientRect().bottom > line)
  return besideNode(body, below < 0 ? body.children.length - 1 : below, shapes)
}

function besideNode(body: Element, at: number, shapes: readonly Shape[]): Beside | null {
  const node = body.children[at]
  const beside = besideOf([...body.children].map(shapeOfNode), shapes, at)
  if (!node || beside === null) return null
  return { place: String(beside), top: node.getBoundingClientRect().top }
}

const byTag: Partial<Record<string, Shape>> = {
  P: 'words',
  UL: 'list',
  OL: 'list',
  BLOCKQUOTE: 'quote',
}

/** What the editor draws a node of the body as. */
function shapeOfNode(node: Element): Shape {
  if (/^H[1-6]$/.test(node.tagName)) return 'heading'
  if (node.matches('table') || node.querySelector(':scope > table')) return 'table'
  return byTag[node.tagName] ?? 'block'
}

function bodyIn(form: HTMLElement): Element | null {
  return form.querySelector('.ContentEditable__root')
}

const isSeen = (top: number): boolean => top > 0 && top < window.innerHeight

/** Scrolls the column so that the place is as far down as `top`; where it lies above, well in sight. */
function level(column: HTMLElement, { place, top }: Beside): void {
  if (place === '') return column.scrollTo({ top: 0 })
  const row = rowOf(column, place)
  if (!row) return
  const { bottom, top: upper } = column.getBoundingClientRect()
  const isBeside = upper <= top && top <= bottom
  const wanted = isBeside ? top : upper + column.clientHeight * readingLine
  column.scrollTop += row.getBoundingClientRect().top - wanted
}

/** Of nodes that are not shown, such as empty lines, the one before. */
function rowOf(column: HTMLElement, place: Place): Element | null {
  const rows = [...column.querySelectorAll('[data-place]')]
  const exact = rows.find((row) => row.getAttribute('data-place') === place)
  if (exact) return exact
  return rows.findLast((row) => Number(row.getAttribute('data-place')) < Number(place)) ?? null
}
