import type { Test } from '@jest/reporters'
import TestSequencer from '@jest/test-sequencer'

/**
 * One browser at a time, as far as it can be told beforehand: with what it looks at it takes a core and a half, and two of them on two
 * cores take longer than one after the other. The other tests are dealt out between them.
 */
export default class OneBrowserAtATime extends TestSequencer {
  override async sort(tests: Test[]): Promise<Test[]> {
    // Jest’s, not an array’s.
    // oxlint-disable-next-line unicorn/no-array-sort
    const sorted = await super.sort(tests)
    const isBrowser = ({ context }: Test) => context.config.displayName?.name === 'browser'
    const browsers = sorted.filter(isBrowser)
    if (browsers.length === 0) return sorted
    const hands: Test[][] = browsers.map((test) => [test])
    const others = sorted.filter((test) => !isBrowser(test))
    others.forEach((test, nth) => hands[nth % hands.length]?.push(test))
    return hands.flat()
  }
}
