import { AsyncLocalStorage } from 'node:async_hooks'

/** Until when somebody waits for a save. Either it is given up or it is saved, never both. */
export type Deadline = {
  /** Nobody waits any more. False when something has been saved by then, which is to be told. */
  giveUp: () => boolean
  /** Asked right before saving. False when nobody waits any more: then nothing may be saved. */
  maySave: () => boolean
  isOver: () => boolean
}

const current = new AsyncLocalStorage<Deadline>()

/** Does everything that `act` begins under this deadline. */
export function under<Result>(deadline: Deadline, act: () => Result): Result {
  return current.run(deadline, act)
}

/** The deadline of whoever asked for what is being done; none for work of our own. */
export function currentDeadline(): Deadline | undefined {
  return current.getStore()
}

export function createDeadline(): Deadline {
  let state: 'waiting' | 'saved' | 'over' = 'waiting'
  return {
    giveUp() {
      if (state === 'waiting') state = 'over'
      return state === 'over'
    },
    maySave() {
      if (state === 'waiting') state = 'saved'
      return state === 'saved'
    },
    isOver: () => state === 'over',
  }
}
