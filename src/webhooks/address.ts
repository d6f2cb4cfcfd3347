import ipaddr from 'ipaddr.js'
import type { Said } from '../fields/refuse.ts'

/** What the operator lets webhooks reach although it is private: host names, addresses, CIDRs. */
export type Allowed = readonly string[]

/** Where a webhook is served on the internet: https, and http in front of it. */
const ports = new Set(['', '443', '80', '8080', '8443'])

/** Public addresses behind which clouds keep what is for their machines only. */
const insideClouds = new Set(['168.63.129.16'])

/** Everything that is routed on the internet; what is older or reserved is not in it. */
const globalUnicast = ipaddr.IPv6.parse('2000::')

/** What is wrong with the address as it is written, wherever it leads; null when nothing is. */
export function faultOfUrl(text: string): Said | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol)) return notAnAddress
  return url.username || url.password ? hasPassword : null
}

/** What is wrong with it when it leads to the internet. */
export function faultOnTheInternet({ port, protocol }: URL): Said | null {
  if (!ports.has(port)) return otherPort(port)
  return protocol === 'http:' ? readByAll : null
}

/** What is wrong with an address a host leads to, however it is spelled; null when it is public. */
export function faultOfAddress(address: string): Said | null {
  return ipaddr.isValid(address) && isPublic(address) ? null : privateAddress(address)
}

/** Whether the operator lets webhooks reach this address of this host. */
export function isAllowed(host: string, address: string, allowed: Allowed): boolean {
  const plain = ipaddr.process(address)
  return allowed.some((entry) => {
    const range = rangeOf(entry)
    if (range === null) return entry.toLowerCase() === host
    return range[0].kind() === plain.kind() && plain.match(range)
  })
}

/** The host without the brackets of an IPv6 address and without the dot that ends a full name. */
export function hostOf({ hostname }: URL): string {
  return hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()
}

function rangeOf(entry: string): [ipaddr.IPv4 | ipaddr.IPv6, number] | null {
  if (ipaddr.isValidCIDR(entry)) return ipaddr.parseCIDR(entry)
  if (!ipaddr.isValid(entry)) return null
  const address = ipaddr.process(entry)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

/** IPv4 inside IPv6 counts as what it is; addresses that only wrap another (6to4, NAT64) do not count. */
function isPublic(address: string): boolean {
  const plain = ipaddr.process(address)
  if (plain.range() !== 'unicast' || insideClouds.has(plain.toString())) return false
  return plain.kind() === 'ipv4' || plain.match(globalUnicast, 3)
}

const notAnAddress: Said = {
  en: 'Write the whole address, such as https://www.example.org/hooks/rostrum.',
  zh: '请填写完整网址，例如 https://www.example.org/hooks/rostrum。',
}

const hasPassword: Said = {
  en: 'Leave the user name and password out: messages are signed with the secret instead.',
  zh: '请勿在网址中写用户名和密码：消息已用密钥签名。',
}

const readByAll: Said = {
  en: 'Write the address with https://, so that nobody reads or changes messages on their way.',
  zh: '请使用 https:// 网址，以防消息在途中被读取或篡改。',
}

const otherPort = (port: string): Said => ({
  en: `Port ${port} is not used for webhooks: serve it at 443 or 8443, or have the operator name the host in WEBHOOKS_ALLOW_PRIVATE.`,
  zh: `Webhook 不使用端口 ${port}：请改用 443 或 8443，或由运维在 WEBHOOKS_ALLOW_PRIVATE 中列出该主机。`,
})

const privateAddress = (address: string): Said => ({
  en: `${address} is not a public address: write one that can be reached from the internet, or have the operator name it in WEBHOOKS_ALLOW_PRIVATE.`,
  zh: `${address} 不是公网地址：请填写互联网可访问的网址，或由运维在 WEBHOOKS_ALLOW_PRIVATE 中列出。`,
})
