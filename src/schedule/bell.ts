const listeners = new Set<() => void>()

/** Tells the runner of this process that there is something new to look at. */
export function ring(): void {
  for (const listen of listeners) listen()
}

/** Calls `listen` at each ring until what it returns is called. */
export function hearBell(listen: () => void): () => void {
  listeners.add(listen)
  return () => {
    listeners.delete(listen)
  }
}
