import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * What a `process.nextTick` costs after full collections that found none, beside before, with and
 * without `keepTicksQuick`. In processes of their own, in turns; the median of `rounds`.
 */
const rounds = 5
const quickTicks = JSON.stringify(join(import.meta.dirname, '..', 'src', 'quick-ticks.ts'))

/** Prints how many times as much processor time. */
const ageing = `
  import { setTimeout as delay } from 'node:timers/promises'
  import { keepTicksQuick } from ${quickTicks}
  if (process.argv.includes('kept')) keepTicksQuick()
  const ticks = (left, done) => process.nextTick(() => (left > 0 ? ticks(left - 1, done) : done()))
  const cost = async () => {
    const costs = []
    for (let round = 0; round < 6; round += 1) {
      const { user } = process.cpuUsage()
      await new Promise((done) => ticks(50_000, done))
      costs.push(process.cpuUsage().user - user)
    }
    return Math.min(...costs)
  }
  const young = await cost()
  for (let round = 0; round < 20; round += 1) {
    gc()
    await delay(20)
  }
  console.log(await cost() / young)`

const [kept, left]: [number[], number[]] = [[], []]
for (let round = 0; round < rounds; round += 1) {
  kept.push(timesAsMuch('kept'))
  left.push(timesAsMuch('left'))
}
process.stdout.write(
  `a tick after full collections, beside before: ${middle(kept)} times; ${middle(left)} without keeping one\n`,
)

function timesAsMuch(how: 'kept' | 'left'): number {
  const args = ['--expose-gc', '--input-type=module', '--no-warnings', '-e', ageing, how]
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return Number(stdout)
}

function middle(figures: number[]): string {
  return (figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0).toFixed(1)
}
