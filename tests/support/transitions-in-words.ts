import { type Transition, transitions } from '../../src/articles/transitions.ts'

/** The rows of the table as docs/editorial-desk.md prints them, a list of cells each. */
export function transitionsInWords(): string[][] {
  return transitions.map((row) => [
    `\`${row.act}\``,
    row.from.join(', '),
    targets[row.to] ?? row.to,
    row.roles.map(inWords).join(', '),
    needs(row),
  ])
}

const targets: Record<string, string> = {
  out: 'published; updated or corrected when readers had it before',
  back: 'where it was',
  stays: 'the same',
}

const inWords = (role: string) =>
  ['reporter', 'translator'].includes(role) ? `*${role}*` : role === 'program' ? 'program' : role

const conditions = {
  newWords: 'words readers do not have yet',
  assignee: 'somebody assigned',
  notAlone: 'a colleague, if the desk asks for one',
  approved: 'approval, or approves',
  wasOut: 'readers had it',
  neverOut: 'readers never had it',
  isOut: 'readers have it',
  ownHold: 'who put it on hold',
}

const needs = ({ conditions: all = [], reason }: Transition): string =>
  [...all.map((each) => conditions[each]), ...(reason ? ['a reason'] : [])].join('; ') || '–'
