import type { Role } from '../../src/access/roles.ts'

/** What one role may do with one collection: yes, no, or with which documents. */
export type Cell = 'yes' | 'no' | 'own'

/** Create a draft, read, change a draft, publish, put into the trash, delete for good, read versions. */
export const operations = [
  'create',
  'read',
  'change',
  'publish',
  'trash',
  'delete',
  'versions',
] as const

export type Operation = (typeof operations)[number]

type Row = Record<Operation, string>

/**
 * Who may do what. The letters are roles: admin, editor, reporter, translator, photographer, viewer;
 * a small letter means: only what is theirs (started by or assigned to them, in their languages).
 */
export const roleTable: Record<string, Row> = {
  articles: row({ create: 'AERt', change: 'AErt', trash: 'AEr', versions: 'AERT' }),
  liveUpdates: row({ create: 'AER', change: 'AEr', trash: 'AEr', versions: 'AERT' }),
  corrections: row({ create: 'AER', change: 'AEr', trash: 'AEr', versions: 'AERT' }),
  galleries: row({ create: 'AERP', change: 'AErp', trash: 'AErp', versions: 'AERTP' }),
  photos: row({ create: 'AEP', change: 'AEtp', trash: 'AEp', versions: 'AETP' }),
  ...Object.fromEntries(
    [
      'series',
      'events',
      'sessions',
      'speakers',
      'contributors',
      'organisations',
      'places',
      'topics',
    ].map((slug) => [slug, row({ change: 'AEt', versions: 'AERT' })]),
  ),
  previewLinks: {
    ...nothing(),
    create: 'AEr',
    read: 'AEr',
    change: 'AEr',
    delete: 'AE',
  },
  dropLinks: { ...nothing(), create: 'AE', read: 'AE', change: 'AE', delete: 'AE' },
  translationTasks: {
    ...nothing(),
    read: 'AERTPV',
    change: 'AErt',
    delete: 'AE',
  },
  rescues: { ...nothing(), read: 'AErtpv', delete: 'AErtpv' },
  schedules: { ...nothing(), read: 'AERTPV' },
  redirects: { ...nothing(), read: 'AERTPV', delete: 'AE' },
  webhooks: { ...nothing(), create: 'A', read: 'A', change: 'A', delete: 'A' },
  webhookDeliveries: { ...nothing(), read: 'AE' },
  webhookProgress: nothing(),
  users: {
    create: 'A',
    read: 'AERTPV',
    change: 'Aertpv',
    publish: '',
    trash: '',
    delete: 'A',
    versions: '',
  },
  outgoingMail: { ...nothing(), read: 'A' },
  auditLog: {
    create: '',
    read: 'AE',
    change: '',
    publish: '',
    trash: '',
    delete: '',
    versions: '',
  },
  'payload-locked-documents': { ...nothing(), read: 'AERTPV', delete: 'aertpv' },
  'payload-preferences': { ...nothing(), read: 'aertpv', change: 'aertpv', delete: 'aertpv' },
  'payload-kv': nothing(),
  'payload-migrations': nothing(),
}

const letters: Record<Role, string> = {
  admin: 'A',
  editor: 'E',
  reporter: 'R',
  translator: 'T',
  photographer: 'P',
  viewer: 'V',
}

/** What the table says about one role, collection and operation. */
export function cell(role: Role, collection: string, operation: Operation): Cell {
  const said = roleTable[collection]?.[operation] ?? ''
  if (said.includes(letters[role])) return 'yes'
  return said.includes(letters[role].toLowerCase()) ? 'own' : 'no'
}

function row(differences: Partial<Row>): Row {
  const everyone = 'AERTPV'
  const usual = { create: 'AE', read: everyone, change: 'AE', publish: 'AE', trash: 'AE' }
  return { ...usual, delete: 'AE', versions: 'AE', ...differences }
}

function nothing(): Row {
  return { create: '', read: '', change: '', publish: '', trash: '', delete: '', versions: '' }
}

/** The table as docs/access.md prints it. */
export function asMarkdown(): string {
  const names = Object.entries(letters)
  const head = ['collection', ...operations]
  const lines = Object.entries(roleTable).map(([slug, said]) => [
    `\`${slug}\``,
    ...operations.map((operation) => inWords(said[operation], names)),
  ])
  return [head, head.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function inWords(said: string, names: [string, string][]): string {
  const all = names.filter(([, letter]) => said.includes(letter)).map(([name]) => name)
  const own = names
    .filter(([, letter]) => said.includes(letter.toLowerCase()))
    .map(([name]) => `*${name}*`)
  if (all.length === names.length) return 'everyone'
  if (own.length === names.length) return '*everyone*'
  return [...all, ...own].join(', ') || '–'
}
