import { expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const quickTicks = join(import.meta.dirname, '../../../src/quick-ticks.ts')

/** Prints how many times as much processor time a tick takes after full collections that found none. */
const ageing = `
  import { setTimeout as delay } from 'node:timers/promises'
  import { keepTicksQuick } from ${JSON.stringify(quickTicks)}
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

it('ticks cost as much after full collections as before', () => {
  const args = ['--expose-gc', '--input-type=module', '--no-warnings', '-e', ageing, 'kept']
  const times = execFileSync(process.execPath, args, { encoding: 'utf8' })

  expect(Number(times)).toBeLessThan(2.5)
})
