import { countOf, kinds, type Outcome, type Result } from './outcome.ts'

/** One line for a file while the batch goes on: `[ 12/240] saved  DSC_0012.jpg`. */
export function lineOf(
  { file, outcome }: Result,
  { all, done }: { all: number; done: number },
): string {
  const width = String(all).length
  return `[${String(done).padStart(width)}/${all}] ${outcome.kind.padEnd(7)} ${printable(file)}${because(outcome)}`
}

/** What was refused or failed, each with its reason, and how many of each kind there are. */
export function tableOf(results: Result[]): string {
  const counts = countOf(results)
  const bad = results.filter(
    ({ outcome }) => outcome.kind === 'refused' || outcome.kind === 'failed',
  )
  const lines = bad.map(
    ({ file, outcome }) => `  ${outcome.kind.padEnd(7)} ${printable(file)}${because(outcome)}`,
  )
  const sums = kinds.map((kind) => `${counts[kind]} ${words[kind]}`).join(', ')
  return [...lines, `${results.length} files: ${sums}`].join('\n')
}

/** For machines: the counts, and each file with its id or reason. */
export function asJson(results: Result[]): string {
  const files = results.map(({ file, outcome: { kind, ...more }, sha256 }) => ({
    file,
    result: kind,
    sha256,
    ...more,
  }))
  return JSON.stringify({ ...countOf(results), files }, null, 2)
}

const words = { saved: 'saved', here: 'here already', refused: 'refused', failed: 'not sent' }

function because(outcome: Outcome): string {
  return 'reason' in outcome ? `: ${printable(outcome.reason)}` : ''
}

/** Names may hold what would move the cursor of a terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '�')
}
