'use client'
import type { ClientField } from 'payload'
import { selectInBody } from './in-body.ts'

/** How long a tab takes at most to show its fields: the editor of the body is loaded when needed. */
const patience = 3000
const step = 60

/** A field, and the words in it that are meant. */
export type Aim = { path: string; words?: string | undefined }

/** Opens the tab of a field, shows it and puts the cursor there, or selects the words in it. */
export async function goTo(form: ParentNode, fields: ClientField[], aim: Aim): Promise<void> {
  openTab(form, fields, aim.path)
  const field = await appearing(() => fieldAt(form, aim.path))
  if (field === null) return
  openAround(field)
  field.scrollIntoView({ block: 'center' })
  if (aim.words === undefined) return inputIn(field)?.focus()
  const { path, words } = aim
  if (selectInInput(field, words)) return
  await appearing(() => (selectInBody(form, path, words) ? field : null))
}

/** The field as Payload marks it on the page. */
function fieldAt(form: ParentNode, path: string): HTMLElement | null {
  const id = `field-${path.replaceAll('.', '__')}`
  return form.querySelector<HTMLElement>(`[data-field-path="${path}"], [id="${id}"]`)
}

function openTab(form: ParentNode, fields: ClientField[], path: string): void {
  const [name = ''] = path.split('.')
  for (const field of fields) {
    if (field.type !== 'tabs') continue
    const nth = field.tabs.findIndex((tab) => holds(tab.fields, name))
    form.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[nth]?.click()
  }
}

function holds(fields: ClientField[], name: string): boolean {
  return fields.some((field) => {
    if ('name' in field && field.name === name) return true
    return 'fields' in field && field.type !== 'group' && holds(field.fields, name)
  })
}

/** What is folded away around it is unfolded. */
function openAround(field: Element): void {
  const folded = field.closest('.collapsible--collapsed')
  folded?.querySelector<HTMLElement>('.collapsible__toggle')?.click()
}

/** What to put the cursor into, the likeliest first; a list without rows has only its button to add one. */
const inputs = ['input, textarea, [contenteditable="true"]', '.array-field__add-row', 'button']

function inputIn(field: HTMLElement): HTMLElement | null {
  const found = inputs.map((each) =>
    field.matches(each) ? field : field.querySelector<HTMLElement>(each),
  )
  return found.find((each) => each !== null) ?? null
}

/** The plain text input of a field, if it is one. */
export function textInput(field: Element | null): HTMLInputElement | HTMLTextAreaElement | null {
  const isText = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  return isText ? field : (field?.querySelector<HTMLTextAreaElement>('textarea') ?? null)
}

/** Selects words in a plain field; false where it is none or they are not there. */
export function selectInInput(field: Element | null, words: string): boolean {
  const input = textInput(field)
  const at = input?.value.indexOf(words) ?? -1
  if (input === null || at < 0) return false
  input.focus()
  input.setSelectionRange(at, at + words.length)
  return true
}

async function appearing<Thing>(look: () => Thing | null): Promise<Thing | null> {
  for (let waited = 0; waited < patience; waited += step) {
    const found = look()
    if (found !== null) return found
    await new Promise((resolve) => setTimeout(resolve, step))
  }
  return null
}
