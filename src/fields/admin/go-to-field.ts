'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ClientField } from 'payload'

/** Long enough for a tab to be drawn once it is opened, in milliseconds. */
const untilDrawn = 150

/** Gives what brings a field of the form into view: it opens the tab it is in and puts the cursor there. */
export function useGoToField(): (path: string) => void {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  return (path) => {
    const fields = collectionSlug ? getEntityConfig({ collectionSlug })?.fields : undefined
    const [name = ''] = path.split('.')
    openTab(tabOf(fields ?? [], name))
    setTimeout(() => show(path, name), untilDrawn)
  }
}

function show(path: string, name: string): void {
  const field = elementOf(path) ?? elementOf(name)
  if (field === null) return
  field.scrollIntoView({ block: 'center' })
  const inside = 'input:not([type=hidden]), textarea, [contenteditable=true], button'
  const inner = field.matches('input, textarea') ? field : field.querySelector(inside)
  if (inner instanceof HTMLElement) inner.focus({ preventScroll: true })
}

function elementOf(path: string): HTMLElement | null {
  const found = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  return (
    found ?? document.querySelector<HTMLElement>(`.rich-text-lexical[id*="${CSS.escape(path)}"]`)
  )
}

/** Payload draws only the tab that is open. */
function openTab(place: number): void {
  const button = document.querySelectorAll('.tabs-field__tab-button')[place]
  if (button instanceof HTMLElement) button.click()
}

function tabOf(fields: ClientField[], name: string): number {
  const tabs = fields.find((field) => field.type === 'tabs')
  return tabs ? tabs.tabs.findIndex((tab) => has(tab.fields, name)) : -1
}

/** Rows and collapsibles have no name of their own; what is in them stands in the form itself. */
function has(fields: ClientField[], name: string): boolean {
  return fields.some((field) => {
    if ('name' in field && field.name) return field.name === name
    return 'fields' in field && has(field.fields, name)
  })
}
