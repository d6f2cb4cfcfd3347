import type { CollectionBeforeChangeHook, JsonObject } from 'payload'
import { staff } from '../access/roles.ts'
import { isCountry } from '../fields/country.ts'
import { killNow, knownKill, notKilled } from '../fields/kill-now.ts'
import { wasSentToReaders } from '../fields/publication.ts'
import { type Refusal, refuse } from '../fields/refuse.ts'
import { saveUnderWay } from '../fields/rev.ts'
import { allowedTimes, type Rights, type Times } from './rights.ts'
import { rightsOf } from './rights-of.ts'
import { usages } from './usages.ts'

/** Refuses leases that can never hold, in drafts too. */
export const refuseOddLeases: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  const rows: unknown[] = Array.isArray(data.leases) ? data.leases : []
  const refusals = rows.flatMap((lease, nth) => faultsOf({ ...object(lease) }, `leases.${nth}`))
  refuse(refusals, { collection: collection.slug, req })
}

function faultsOf({ from, territories, to }: JsonObject, path: string): Refusal[] {
  const isBackwards = from && to && new Date(to) <= new Date(from)
  const places: unknown[] = Array.isArray(territories) ? territories : []
  const odd = places.find((place) => typeof place !== 'string' || !isCountry(place))
  return [
    ...(isBackwards ? [{ path: `${path}.to`, said: endsBeforeItBegins }] : []),
    ...(odd === undefined
      ? []
      : [{ path: `${path}.territories`, said: noCountry(JSON.stringify(odd)) }]),
  ]
}

const endsBeforeItBegins = {
  en: 'A lease ends after it begins. Write a later end, or leave it empty for one without end.',
  zh: '许可条目的结束应晚于开始。请填写更晚的时间，或留空表示无限期。',
}

const noCountry = (odd: string) => ({
  en: `${odd} is not a country code. Write two capital letters, such as CN or DE, or nothing for everywhere.`,
  zh: `${odd} 不是国家代码。请填写两个大写字母，如 CN 或 DE；留空表示各地。`,
})

/**
 * Notes who has acknowledged the restrictions and when, with their words: another word, and they
 * are acknowledged by nobody.
 */
export const noteAcknowledgement: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const restrictions = text(data.restrictions)
  if (!data.acknowledged || restrictions === null) return { ...data, ...nobodyYet }
  const known = text(originalDoc?.acknowledgedRestrictions)
  if (known !== null) return known === restrictions ? data : { ...data, ...nobodyYet }
  const person = staff(req)
  if (person === null) return { ...data, ...nobodyYet }
  return {
    ...data,
    acknowledgedAt: new Date().toISOString(),
    acknowledgedBy: person.id,
    acknowledgedRestrictions: restrictions,
  }
}

const nobodyYet = {
  acknowledged: false,
  acknowledgedAt: null,
  acknowledgedBy: null,
  acknowledgedRestrictions: null,
}

/** Notes the instant of a kill, once, and forgets it when the kill is undone. */
export const noteKill: CollectionBeforeChangeHook = async (args) => {
  const { data, originalDoc } = args
  if (isDraftSave(args)) return { ...data, ...knownKill(originalDoc) }
  if (data.pubStatus !== 'canceled') return { ...data, killReason: null, ...notKilled }
  return { ...data, ...(await killNow(args)) }
}

/** What is saved as a draft changes nothing of what readers had, and when. */
function isDraftSave({
  collection,
  originalDoc,
  req,
}: Parameters<CollectionBeforeChangeHook>[0]): boolean {
  const save = saveUnderWay(req, { collection: collection.slug, id: String(originalDoc?.id) })
  return save?.isDraft ?? false
}

/** What was killed comes out again only when an editor says that it may be used. */
export const refuseToPublishKilled: CollectionBeforeChangeHook = (args) => {
  const { collection, data, originalDoc, req } = args
  const isAgain = Boolean(originalDoc?.killedAt) && wasSentToReaders(req)
  if (data.pubStatus !== 'canceled' || (data._status !== 'published' && !isAgain)) return
  refuse([{ path: 'pubStatus', said: killed }], { collection: collection.slug, req })
}

export const killed = {
  en: 'This photo was killed. To publish it again, first set “May be used” to usable.',
  zh: '该图片已撤稿。如需重新发布，请先将“可用状态”改为“可用”。',
}

/**
 * Notes when readers could first have it: at its publication, or once its rights allow it. Until
 * that moment has come it follows what the rights say.
 */
export const noteFirstShowing: CollectionBeforeChangeHook = (args) => {
  const { data, originalDoc } = args
  const now = new Date()
  const known = text(originalDoc?.firstPublishedAt)
  const hasCome = known !== null && new Date(known) <= now
  if (hasCome || isDraftSave(args)) return { ...data, firstPublishedAt: known }
  const rights = data._status === 'published' ? rightsOf(data) : null
  return { ...data, firstPublishedAt: rights && firstShowing(rights, now) }
}

function firstShowing(rights: Rights, now: Date): string | null {
  const times = timesFrom(rights, now)
  return (
    times &&
    (times.from !== null && times.from > now.toISOString() ? times.from : now.toISOString())
  )
}

/** Keeps when the right to show it on the web ends, to list photos by. */
export const noteEndOfRights: CollectionBeforeChangeHook = ({ data }) => {
  const rights = rightsOf(data)
  return { ...data, rightsUntil: (rights && timesFrom(rights, new Date())?.until) ?? null }
}

/** When the web may have it: now, or the next time. */
function timesFrom(rights: Rights, now: Date): Times | null {
  const isAhead = ({ until }: Times) => until === null || until > now.toISOString()
  return allowedTimes(rights, usages.web).find(isAhead) ?? null
}

function text(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function object(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
