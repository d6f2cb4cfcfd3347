import { lookup } from 'node:dns/promises'
import ipaddr from 'ipaddr.js'
import type { Said } from '../fields/refuse.ts'
import {
  type Allowed,
  faultOfAddress,
  faultOfUrl,
  faultOnTheInternet,
  hostOf,
  isAllowed,
} from './address.ts'

/** One address of a host, as `node:dns` says it. */
export type Address = { address: string; family: number }

/** The addresses of a name; rejects when it has none. */
export type Resolve = (host: string) => Promise<Address[]>

/** Where a request may go: to these addresses and no others. */
export type Reached = { kind: 'reached'; addresses: Address[] } | { kind: 'refused'; said: Said }

const resolveByDns: Resolve = (host) => lookup(host, { all: true, verbatim: true })

/**
 * Looks the host of a webhook up once and checks every address it has. The request has to go to what
 * is returned here: a name that leads elsewhere a moment later changes nothing.
 */
export async function reach(
  text: string,
  allowed: Allowed,
  resolve: Resolve = resolveByDns,
): Promise<Reached> {
  const misspelled = faultOfUrl(text)
  if (misspelled) return { kind: 'refused', said: misspelled }
  const url = new URL(text)
  const host = hostOf(url)
  const addresses = ipaddr.isValid(host) ? [literal(host)] : await resolve(host).catch(() => [])
  if (addresses.length === 0) return { kind: 'refused', said: unknownHost(host) }
  const others = addresses.filter(({ address }) => !isAllowed(host, address, allowed))
  const faults = others.map(({ address }) => faultOfAddress(address))
  if (others.length > 0) faults.push(faultOnTheInternet(url))
  const said = faults.find((fault) => fault !== null)
  return said ? { kind: 'refused', said } : { kind: 'reached', addresses }
}

function literal(host: string): Address {
  return { address: host, family: ipaddr.parse(host).kind() === 'ipv4' ? 4 : 6 }
}

const unknownHost = (host: string): Said => ({
  en: `No address was found for “${host}”: check how it is written.`,
  zh: `找不到“${host}”的地址：请检查拼写。`,
})
