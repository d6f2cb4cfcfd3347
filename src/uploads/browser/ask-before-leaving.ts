import type { Queue } from './queue.ts'

/** Asks before the page is left in the middle. Gives how to end that. */
export function askBeforeLeaving(queue: Pick<Queue, 'isBusy'>): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    if (queue.isBusy()) event.preventDefault()
  }
  addEventListener('beforeunload', ask)
  return () => removeEventListener('beforeunload', ask)
}
