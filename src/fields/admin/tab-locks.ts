/** Whether it can be told if another tab is alive: browsers have no locks outside secure pages. */
export function tellsTabs(): boolean {
  return 'locks' in navigator
}

/** Holds a name for as long as this tab lives, or until it is left. */
export function holdName(name: string, leaving: AbortSignal): void {
  const untilLeft = () =>
    new Promise<void>((resolve) => leaving.addEventListener('abort', () => resolve()))
  request(name, leaving, untilLeft)
}

/**
 * Does something once no living tab holds a name: at once, or when that tab is closed or crashes.
 * Where that cannot be told it is done at once.
 */
export function onceFree(name: string, leaving: AbortSignal, act: () => void): void {
  if (tellsTabs()) request(name, leaving, act)
  else act()
}

function request(name: string, signal: AbortSignal, act: () => Promise<void> | void): void {
  if (!tellsTabs()) return
  const isLeft = () => signal.aborted
  navigator.locks
    .request(name, { signal }, async () => {
      if (!isLeft()) await act()
    })
    .catch(() => undefined)
}
