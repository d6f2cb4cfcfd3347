import { isInTrouble, isOver, type Item, keyOf, type State } from './item.ts'
import type { Memory } from './memory.ts'
import { sendFile, type Ending } from './send.ts'

export type Queue = {
  items: () => Item[]
  /** `about` is asked when the turn of a file comes. */
  add: (files: Iterable<File>, about: () => object) => void
  retry: (key: string) => void
  /** Everything that did not get in. */
  retryAll: () => void
  clearFinished: () => void
  isBusy: () => boolean
  stop: () => void
}

type Parts = {
  endpoint: string
  /** Whether a photo that was saved on an earlier visit is still there; missing where nobody may ask. */
  isThere?: (id: string) => Promise<boolean>
  memory: Memory
  onChange: (item: Item | null) => void
}

/** Files on their way at one moment: more would only be slower together. */
const atOnce = 3

/** Seconds before the next try; the last one again and again, since a connection comes back. */
const pauses = [1, 2, 4, 8, 15, 30]

/** Tries after which a server in trouble is left alone until somebody asks for it. */
const patience = 8

/** Sends files a few at a time, waits while there is no connection, and goes on by itself. */
export function openQueue({ isThere, memory, onChange, ...parts }: Parts): Queue {
  const items = new Map<string, Item>()
  const set = (item: Item, state: State): void => {
    item.state = state
    onChange(item)
  }
  const work = async (item: Item): Promise<void> => {
    const receipt = memory.receiptOf(item.key)
    if (receipt && (await isThere?.(receipt.id)) !== false)
      return set(item, { kind: 'here', id: receipt.id })
    memory.begin([item])
    const sending = { ...parts, ...workers, onState: (now: State) => set(item, now) }
    const state = await sendUntilOver(item, sending)
    if (!isLeft(state)) memory.end(item.key, state.kind === 'saved' ? state.receipt : null)
    set(item, state)
  }
  const workers = startWorkers(() => {
    const waiting = [...items.values()].find(({ state }) => state.kind === 'waiting')
    if (waiting) set(waiting, { kind: 'sending', sent: 0 })
    return waiting && (() => work(waiting))
  })
  const again = (chosen: Iterable<Item>): void => {
    for (const item of chosen) if (isInTrouble(item)) set(item, { kind: 'waiting' })
    workers.look()
  }
  return {
    items: () => [...items.values()],
    add(files, about) {
      const chosen = [...files].map((file) => ({ about, file, key: keyOf(file) }))
      for (const { key } of chosen) seeOtherWords(items.get(key), about)
      const taken = chosen.filter(({ key }) => isToBeSent(items.get(key)))
      for (const file of taken) items.set(file.key, { ...file, state: { kind: 'waiting' } })
      memory.begin(taken.filter(({ key }) => memory.receiptOf(key) === null))
      onChange(null)
      workers.look()
    },
    retry: (key) => again([...items.values()].filter((item) => item.key === key)),
    retryAll: () => again(items.values()),
    clearFinished() {
      for (const [key, { state }] of items) {
        if (state.kind === 'saved' || state.kind === 'here') items.delete(key)
      }
      onChange(null)
    },
    isBusy: () => [...items.values()].some((item) => !isOver(item)),
    stop: () => workers.stop(),
  }
}

/** What is not in yet is still named after a reload. */
function isLeft({ kind }: State): boolean {
  return kind === 'failed' || kind === 'waiting'
}

function isToBeSent(known: Item | undefined): boolean {
  return known === undefined || isInTrouble(known)
}

/** What is in is not sent once more for another event: it is here already. */
function seeOtherWords(known: Item | undefined, about: Item['about']): void {
  if (known?.state.kind !== 'saved' || known.said === JSON.stringify(about())) return
  known.state = { kind: 'here', id: known.state.receipt.id }
}

/** Does what there is to do, a few at a time, until it is stopped. */
function startWorkers(take: () => (() => Promise<void>) | undefined) {
  let busy = 0
  const stopping = new AbortController()
  const isStopped = (): boolean => stopping.signal.aborted
  const next = () => (isStopped() ? undefined : take())
  const run = async (): Promise<void> => {
    busy += 1
    for (let job = next(); job; job = next()) await job()
    busy -= 1
  }
  return {
    look(): void {
      for (let free = atOnce - busy; free > 0; free -= 1) void run()
    },
    stop(): void {
      stopping.abort()
    },
    isStopped,
  }
}

type Sending = Pick<Parts, 'endpoint'> & {
  onState: (state: State) => void
  isStopped: () => boolean
}

/** Once it is stopped, what waits is left waiting: it would go out as whoever is logged in next. */
async function sendUntilOver(
  item: Item,
  { endpoint, isStopped, onState }: Sending,
): Promise<State> {
  const { file, key } = item
  const online = connection()
  let sent = 0
  const onSent = (bytes: number): void => {
    sent = bytes
    onState({ kind: 'sending', sent })
  }
  for (let tries = 0; ; tries += 1) {
    await online.there()
    if (isStopped()) return { kind: 'waiting' }
    item.said = JSON.stringify(item.about())
    const ending = await sendFile(file, { endpoint, key, about: item.said, onSent })
    const state = stateAfter(ending, tries)
    if (state) return state
    onState(heldUpBy(ending, sent))
    await online.pause(secondsAfter(ending, tries))
  }
}

/** Of a file that is tried again: why, in the words of the server where it had any. */
export function heldUpBy(ending: Ending, sent: number): State {
  return { kind: 'heldUp', sent, reason: ending.kind === 'busy' ? ending.reason : null }
}

/** Null when it is to be tried again. */
function stateAfter(ending: Ending, tries: number): State | null {
  switch (ending.kind) {
    case 'saved':
    case 'here':
    case 'refused':
      return ending
    case 'shut':
      return { kind: 'failed', reason: ending.reason }
    case 'busy':
      return tries < patience || ending.after ? null : { kind: 'failed', reason: ending.reason }
    case 'broken':
      return null
  }
}

function secondsAfter(ending: Ending, tries: number): number {
  const usual = pauses[Math.min(tries, pauses.length - 1)] ?? 30
  return ending.kind === 'busy' ? (ending.after ?? usual) : usual
}

/** The browser's word for whether there is a network at all. */
function connection() {
  const back = () =>
    new Promise<void>((resolve) => addEventListener('online', () => resolve(), { once: true }))
  const wait = (seconds: number) =>
    new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000))
  return {
    there: async (): Promise<void> => (navigator.onLine ? undefined : back()),
    /** Ends early when the network comes back. */
    pause: async (seconds: number): Promise<void> => Promise.race([wait(seconds), back()]),
  }
}
