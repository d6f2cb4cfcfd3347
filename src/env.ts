import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ipaddr from 'ipaddr.js'
import { z } from 'zod'
import { RostrumError } from './errors.ts'
import { type MailSettings, mailOf, mailShape } from './mail/settings.ts'
import { halfSet, type S3Settings, s3Of, s3Shape } from './originals/settings.ts'
import { keptSecret, weakness } from './secret.ts'

/** Everything an operator can set, checked and with its defaults filled in. */
export type Env = {
  production: boolean
  /** `file:<absolute path>` or `mongodb://…` / `mongodb+srv://…`. */
  databaseUrl: string
  /** Read late: without `PAYLOAD_SECRET` the first reading makes one and writes it down. */
  readonly payloadSecret: string
  /** The address we listen on: this machine only, unless `PUBLIC_URL` is public or `HOST` is set. */
  host: string
  port: number
  /** The origin readers and editors type, without a slash at the end. */
  publicUrl: string
  /** `PUBLIC_URL` is not this machine: strangers can reach us. */
  reachable: boolean
  /** BCP 47 tags of the content; the first is the default. */
  languages: [string, ...string[]]
  /** WHATWG label in which old metadata of photos is read where they do not say how. */
  legacyCharset: string
  /** Absolute folder of the SQLite files, the edition and our secret. */
  dataDir: string
  /** Absolute folder of the originals. */
  mediaDir: string
  /** Where the originals are instead; null when they are in the folder. */
  s3: S3Settings | null
  mail: MailSettings
  /** Bytes of disk that public copies of photos may take. */
  renditionsSpace: number
  /** How many proxies of ours stand before us, whose forwarded headers are believed. */
  trustedProxies: number
  /** Units of uncached work, about a millisecond each, that one client may ask for in a minute; 0 is no limit. */
  rateLimit: number
  /** Lets who sends it as a Bearer token read `/metrics`; null lets this machine. */
  metricsToken: string | null
  /** Private hosts, addresses and CIDRs that webhooks may reach. */
  webhooksAllowPrivate: string[]
  /** Milliseconds after which a CDN is told once more to forget the same; 0 is never. */
  purgeAgainAfter: number
  logLevel: (typeof logLevels)[number]
  /** `all` is a newsroom with everything; `delivery` serves a copy of what is public at `origin`. */
  role: (typeof roles)[number]
  /** The Rostrum that a delivery node copies, without a slash at the end; null on any other. */
  origin: string | null
  /** How many processes of a delivery node serve. */
  workers: number
  /** Names besides that in `publicUrl`, with their ports, for which we answer. */
  otherHosts: string[]
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const roles = ['all', 'delivery'] as const

const wholeNumber = (from: number, to: number, example: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `write a whole number from ${from} to ${to}, such as ${example}`)
    .transform(Number)
    .refine((value) => value >= from && value <= to, `write a number from ${from} to ${to}`)

const origin = z.string().transform((value, context) => {
  const url = URL.canParse(value) ? new URL(value) : null
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin
  context.addIssue('write an address without a path, such as https://news.example.org')
  return z.NEVER
})

const languages = z.string().transform((value, context): [string, ...string[]] => {
  const tags = value.split(',').map((tag) => tag.trim())
  const [first, ...rest] = [...new Set(tags.flatMap(canonical))]
  if (first !== undefined && rest.length + 1 === tags.length) return [first, ...rest]
  context.addIssue('write each language once, with commas and without spaces, such as en,zh')
  return z.NEVER
})

/** A name and perhaps a port: `origin.internal:3000`. */
const namedPort = /^[a-z0-9.-]+(:\d{1,5})?$/

const namedPorts = z.string().transform((value, context) => {
  const names = value.split(',').map((name) => name.trim().toLowerCase())
  if (names.every((name) => namedPort.test(name))) return names
  context.addIssue('write names with their ports and with commas, such as origin.internal:3000')
  return z.NEVER
})

const charset = z.string().transform((label, context) => {
  try {
    return new TextDecoder(label).encoding
  } catch {
    context.addIssue('write a character set, such as gb18030, big5, shift_jis or windows-1252')
    return z.NEVER
  }
})

const databaseUrl = z
  .string()
  .regex(
    /^(file:.+|mongodb(\+srv)?:\/\/.+)$/,
    'write file:./data/rostrum.db or mongodb://host/rostrum?replicaSet=rs0',
  )

/** Matches a host name: labels of letters, digits and hyphens. */
const hostName = /^(?=.*[a-z])[a-z0-9-]+(\.[a-z0-9-]+)*$/i

const hosts = z.string().transform((value, context): string[] => {
  const entries = value.split(',').map((entry) => entry.trim())
  const isHost = (entry: string): boolean =>
    hostName.test(entry) ||
    ipaddr.isValidCIDR(entry) ||
    ipaddr.IPv4.isValidFourPartDecimal(entry) ||
    ipaddr.IPv6.isValid(entry)
  if (entries.every(isHost)) return entries
  context.addIssue('write host names, addresses or ranges with commas, such as 10.0.0.0/8,cms.lan')
  return z.NEVER
})

const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, `write one of ${values.join(', ')}`)

/** What HTTP lets follow `Bearer`: 16 or more letters, digits and `-._~+/`. */
const token = z.string().regex(/^[\w.~+/-]{16,}=*$/, 'write 16 or more letters and digits')

const schema = z.object({
  NODE_ENV: oneOf(['production', 'development', 'test']).default('development'),
  DATABASE_URL: databaseUrl.optional(),
  PAYLOAD_SECRET: z.string().optional(),
  HOST: z.string().optional(),
  PORT: wholeNumber(1, 65_535, 3000).default(3000),
  PUBLIC_URL: origin.optional(),
  LANGUAGES: languages.default(['en', 'zh']),
  LEGACY_CHARSET: charset.optional(),
  DATA_DIR: z.string().default('./data'),
  MEDIA_DIR: z.string().default('./media'),
  ...s3Shape,
  ...mailShape,
  RENDITIONS_SPACE: wholeNumber(100, 999_999, 10_000).default(10_000),
  TRUSTED_PROXIES: wholeNumber(0, 9, 1).default(0),
  RATE_LIMIT: wholeNumber(0, 999_999, 30_000).default(30_000),
  METRICS_TOKEN: token.optional(),
  WEBHOOKS_ALLOW_PRIVATE: hosts.default([]),
  PURGE_AGAIN_AFTER: wholeNumber(0, 3600, 5).default(5),
  LOG_LEVEL: oneOf(logLevels).default('info'),
  ROSTRUM_ROLE: oneOf(roles).default('all'),
  ROSTRUM_ORIGIN: origin.optional(),
  ROSTRUM_WORKERS: wholeNumber(1, 64, 2).default(1),
  OTHER_HOSTS: namedPorts.default([]),
})

/**
 * Checks the environment. An empty value counts as absent. When `PAYLOAD_SECRET` is absent, one is
 * made and kept in the data folder as soon as somebody reads it.
 * @throws RostrumError `bad-environment` that lists every mistake and what to write instead.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  const mistakes = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => {
      const name = String(path[0])
      return `${name} is ${JSON.stringify(printable(name, given[name]))}: ${message}.`
    }),
    ...unsafe(given),
    ...misplaced(given),
    ...halfSet(given),
  ]
  if (!parsed.success || mistakes.length > 0) throw badEnvironment(mistakes)
  return complete(parsed.data)
}

function complete(values: z.infer<typeof schema>): Env {
  const dataDir = resolve(values.DATA_DIR)
  const publicUrl = values.PUBLIC_URL ?? `http://localhost:${values.PORT}`
  const reachable = !isLoopback(new URL(publicUrl).hostname)
  return {
    production: values.NODE_ENV === 'production',
    databaseUrl: absolute(values.DATABASE_URL ?? `file:${join(dataDir, 'rostrum.db')}`),
    get payloadSecret() {
      return values.PAYLOAD_SECRET ?? secretOf(values.ROSTRUM_ROLE, dataDir)
    },
    host: values.HOST ?? (reachable ? '0.0.0.0' : '127.0.0.1'),
    port: values.PORT,
    publicUrl,
    reachable,
    languages: values.LANGUAGES,
    legacyCharset: values.LEGACY_CHARSET ?? charsetOf(values.LANGUAGES),
    dataDir,
    mediaDir: resolve(values.MEDIA_DIR),
    s3: s3Of(values),
    mail: mailOf(values),
    renditionsSpace: values.RENDITIONS_SPACE * 1024 ** 2,
    trustedProxies: values.TRUSTED_PROXIES,
    rateLimit: values.RATE_LIMIT,
    metricsToken: values.METRICS_TOKEN ?? null,
    webhooksAllowPrivate: values.WEBHOOKS_ALLOW_PRIVATE,
    purgeAgainAfter: values.PURGE_AGAIN_AFTER * 1000,
    logLevel: values.LOG_LEVEL,
    role: values.ROSTRUM_ROLE,
    origin: values.ROSTRUM_ORIGIN ?? null,
    workers: values.ROSTRUM_WORKERS,
    otherHosts: values.OTHER_HOSTS,
  }
}

/** What a desk wrote in before Unicode. */
function charsetOf(tags: string[]): string {
  return tags.some((tag) => tag.split('-')[0] === 'zh') ? 'gb18030' : 'windows-1252'
}

/** Without tokens, and without the credentials in `scheme://user:password@host`. */
function printable(name: string, value = ''): string {
  return name.endsWith('TOKEN') ? '…' : value.replace(/\/\/[^@/]*@/, '//…@')
}

/** What makes sense for a delivery node only, which is nothing without an origin. */
function misplaced(given: Record<string, string | undefined>): string[] {
  if (given.ROSTRUM_ROLE === 'delivery') {
    if (given.ROSTRUM_ORIGIN !== undefined) return []
    return [
      'ROSTRUM_ORIGIN is missing: write the address of the Rostrum to copy, such as https://desk.example.org.',
    ]
  }
  return ['ROSTRUM_ORIGIN', 'ROSTRUM_WORKERS']
    .filter((name) => given[name] !== undefined)
    .map((name) => `${name} is set: write ROSTRUM_ROLE=delivery too, or leave it out.`)
}

/** Values that are well formed but would endanger a newsroom in production. */
function unsafe(given: Record<string, string | undefined>): string[] {
  if (given.NODE_ENV !== 'production') return []
  const { PAYLOAD_SECRET: secret, PUBLIC_URL: url } = given
  const weak = secret === undefined ? null : weakness(secret)
  const plain =
    url?.startsWith('http://') && URL.canParse(url) && !isLoopback(new URL(url).hostname)
  return [
    ...(weak === null
      ? []
      : [
          `PAYLOAD_SECRET ${weak}: write 32 or more random characters, or leave it out and one is made.`,
        ]),
    ...(plain
      ? [`PUBLIC_URL is ${JSON.stringify(url)}: write it with https:// in production.`]
      : []),
  ]
}

/**
 * `next build` loads the configuration too, but must not leave a secret in what it builds. A
 * delivery node signs nothing.
 */
function secretOf(role: Env['role'], dataDir: string): string {
  if (role === 'delivery') return ''
  const building = process.env.NEXT_PHASE === 'phase-production-build'
  return building ? 'only-for-building' : keptSecret(dataDir)
}

function absolute(url: string): string {
  return url.startsWith('file:') ? `file:${resolve(url.slice('file:'.length))}` : url
}

/** 127.0.0.1 and its neighbours, but not a name that only begins like them. */
const loopback = /^127(\.\d{1,3}){3}$/

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || loopback.test(hostname)
}

function canonical(tag: string): string[] {
  try {
    return Intl.getCanonicalLocales(tag)
  } catch {
    return []
  }
}

function badEnvironment(mistakes: string[]): RostrumError {
  const list = mistakes.map((mistake) => `\n  - ${mistake}`).join('')
  return new RostrumError('bad-environment', 500, `The configuration has mistakes:${list}`)
}

if (process.env.NODE_ENV !== 'test' && existsSync('.env')) process.loadEnvFile('.env')

/** The environment of this process, read once. */
export const env = readEnv(process.env)
