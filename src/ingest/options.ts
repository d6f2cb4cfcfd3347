import { parseArgs } from 'node:util'
import { RostrumError } from '../errors.ts'

/** How the server knows us: a key, or the cookie of a log-in. */
export type Identity =
  { kind: 'key'; key: string } | { kind: 'logIn'; email: string; password: string }

export type Options = {
  folder: string
  /** Origin of the Rostrum to send to. */
  url: string
  identity: Identity
  /** Id or slug, as written. */
  event: string | null
  session: string | null
  batch: { replace: Values; ifEmpty: Values }
  watch: boolean
  json: boolean
}

export type Values = Record<string, string | string[] | { name: string }[]>

type Environment = Record<string, string | undefined>

export const usage = `npm run ingest -- <folder> --event <id or address> [--session <id or address>]
  --key <API key>              or ROSTRUM_KEY; or --email <address> with ROSTRUM_PASSWORD
  --url http://localhost:3000  or ROSTRUM_URL
  --replace creditText=…       overrules what the files say; several times
  --if-empty creators=A,B      fills what they do not say
  --watch                      goes on: what is put into the folder is sent and moved to done/ or error/
  --json                       prints the results for machines`

/**
 * Reads the command line.
 * @throws RostrumError `bad-arguments` that says what to write instead.
 */
export function readOptions(args: string[], env: Environment): Options {
  const { positionals, values } = parse(args)
  const [folder, ...more] = positionals
  if (folder === undefined || more.length > 0) throw bad('Name one folder of pictures.')
  return {
    folder,
    url: originOf(values.url ?? env.ROSTRUM_URL ?? 'http://localhost:3000'),
    identity: identityOf(values, env),
    event: values.event ?? null,
    session: values.session ?? null,
    batch: { replace: valuesOf(values.replace), ifEmpty: valuesOf(values['if-empty']) },
    watch: values.watch ?? false,
    json: values.json ?? false,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...{ event: { type: 'string' }, session: { type: 'string' }, url: { type: 'string' } },
        ...{ key: { type: 'string' }, email: { type: 'string' } },
        replace: { type: 'string', multiple: true },
        'if-empty': { type: 'string', multiple: true },
        ...{ watch: { type: 'boolean' }, json: { type: 'boolean' } },
      },
    })
  } catch (error) {
    throw bad(error instanceof Error ? error.message : String(error))
  }
}

function originOf(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : null
  if (url && /^https?:$/.test(url.protocol)) return url.origin
  throw bad(`--url is “${written}”: write an address such as https://desk.example.org.`)
}

function identityOf({ email, key }: { email?: string; key?: string }, env: Environment): Identity {
  const given = key ?? env.ROSTRUM_KEY
  if (given !== undefined && email === undefined) return { kind: 'key', key: given }
  const password = env.ROSTRUM_PASSWORD
  if (email !== undefined && password !== undefined) return { kind: 'logIn', email, password }
  throw bad('Say who you are: --key, or --email with the password in ROSTRUM_PASSWORD.')
}

/** Fields that hold several values, written with commas. */
const lists = ['keywords']

function valuesOf(written: string[] = []): Values {
  return Object.fromEntries(written.map(valueOf))
}

function valueOf(written: string): [string, Values[string]] {
  const at = written.indexOf('=')
  if (at < 1) throw bad(`“${written}” has no value: write it as creditText=Xinhua/Li Na.`)
  const [field, value] = [written.slice(0, at).trim(), written.slice(at + 1).trim()]
  const parts = value.split(',').map((part) => part.trim())
  if (field === 'creators') return [field, parts.map((name) => ({ name }))]
  return [field, lists.includes(field) ? parts : value]
}

function bad(sentence: string): RostrumError {
  return new RostrumError('bad-arguments', 400, `${sentence}\n\n${usage}`)
}
