import { executionAsyncResource } from 'node:async_hooks'

const kept: object[] = []

/**
 * Keeps what Node makes of one `process.nextTick` for as long as the process lives. Where a full
 * collection finds none, V8 forgets how such objects are laid out, and from then on each tick costs
 * six times as much; an answer takes six of them. To be called before anything else.
 */
export function keepTicksQuick(): void {
  process.nextTick(() => kept.push(executionAsyncResource()))
}
