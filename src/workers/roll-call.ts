/** Who of the crew is there, by what each has said. */
export type RollCall = {
  /** One that was started and is to say so. */
  hired: (id: number) => void
  heard: (id: number) => void
  left: (id: number) => void
  /** Whether it has ever said anything. */
  isHere: (id: number) => boolean
  /**
   * To be called as often as all are told something: those that have left too much of it without an
   * answer. Counts words, not seconds: a machine that slept has not made anybody hang.
   */
  hung: () => number[]
}

/** Words left without an answer: by one that serves, and by one that has still to say its first. */
const mostUnheard = { serving: 10, starting: 60 }

export function openRollCall(): RollCall {
  const crew = new Map<number, { isHere: boolean; unheard: number }>()
  return {
    hired: (id) => crew.set(id, { isHere: false, unheard: 0 }),
    heard: (id) => crew.set(id, { isHere: true, unheard: 0 }),
    left: (id) => crew.delete(id),
    isHere: (id) => crew.get(id)?.isHere === true,
    hung: () =>
      [...crew].flatMap(([id, state]) => {
        state.unheard += 1
        return state.unheard > mostUnheard[state.isHere ? 'serving' : 'starting'] ? [id] : []
      }),
  }
}
