import type { CollectionBeforeChangeHook, JSONField, PayloadRequest } from 'payload'
import { factsIn, type PrintedFact, withFacts } from './printed-facts.ts'
import { readSources } from './read-sources.ts'
import { sayFact } from './say-fact.ts'

/**
 * Prints the facts that were put into a body and not printed yet, and keeps beside the story what it
 * prints, so that nobody has to read bodies to learn which stories a changed event makes wrong.
 */
export const printFacts: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!('body' in data)) return data
  const language: unknown = data.language ?? originalDoc?.language
  const body = await printedBody(req, data.body, typeof language === 'string' ? language : 'en')
  const facts = factsIn(body).filter(({ value }) => value !== null)
  return { ...data, body, factsPrinted: facts.length > 0 ? facts : null }
}

/** The facts printed in a story, for the questions of the desk. */
export function factsPrintedField(): JSONField {
  return {
    name: 'factsPrinted',
    type: 'json',
    hidden: true,
    disableDuplicate: true,
    label: { en: 'Facts printed', zh: '已印出的活动信息' },
    admin: { disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
  }
}

async function printedBody(req: PayloadRequest, body: unknown, language: string): Promise<unknown> {
  const waiting = factsIn(body).filter(isWaiting)
  if (waiting.length === 0) return body
  const ids = waiting.map(({ event }) => event)
  const [published, newest] = [
    await readSources(req, ids, 'published'),
    await readSources(req, ids, 'newest'),
  ]
  return withFacts(body, (fact) => {
    const source = published.get(fact.event) ?? newest.get(fact.event)
    const said = isWaiting(fact) && source ? sayFact(source, fact.fact, language) : null
    return said ? { ...fact, value: said.value, printed: fact.printed ?? said.printed } : fact
  })
}

function isWaiting({ printed, value }: PrintedFact): boolean {
  return printed === null || value === null
}
