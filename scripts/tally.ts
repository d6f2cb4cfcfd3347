import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Reporter, Test, TestResult } from '@jest/reporters'
import { z } from 'zod'

export type Tally = z.infer<typeof tallySchema>

/** By part of the suite; `seconds` are those its files took, some of them at once. */
const tallySchema = z.record(
  z.string(),
  z.object({
    passed: z.number(),
    failed: z.number(),
    /** By file and name, for whoever sees only the end of what a long run printed. */
    broken: z.array(z.string()),
    skipped: z.array(z.string()),
    seconds: z.number(),
  }),
)

/** What is known of a part none of whose files has run. */
export function noTests(): Tally[string] {
  return { passed: 0, failed: 0, broken: [], skipped: [], seconds: 0 }
}

/** What a run of Jest left at `path`. */
export function readTally(json: string): Tally {
  return tallySchema.parse(JSON.parse(json))
}

/** A reporter of Jest that leaves in the file `TALLY` what became of each part. */
export default class TallyByPart implements Pick<Reporter, 'onTestResult' | 'onRunComplete'> {
  private readonly tally: Tally = {}

  onTestResult({ context }: Test, result: TestResult): void {
    const name = context.config.displayName?.name ?? ''
    const part = (this.tally[name] ??= noTests())
    const skipped = result.testResults.filter(({ status }) => status === 'pending')
    part.passed += result.numPassingTests
    part.failed += result.numFailingTests + (result.testExecError ? 1 : 0)
    part.skipped.push(...skipped.map(({ fullName }) => fullName))
    const broken = result.testResults.filter(({ status }) => status === 'failed')
    const names = result.testExecError ? ['could not run'] : broken.map(({ fullName }) => fullName)
    part.broken.push(
      ...names.map((each) => `${relative(process.cwd(), result.testFilePath)}: ${each}`),
    )
    part.seconds += (result.perfStats.end - result.perfStats.start) / 1000
  }

  onRunComplete(): void {
    const file = process.env.TALLY
    if (file) writeFileSync(file, JSON.stringify(this.tally))
  }
}
