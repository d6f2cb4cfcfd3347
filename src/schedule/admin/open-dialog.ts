const name = 'rostrum-schedule'

/** Opens the dialog of the article on the form: the menu that asks for it is gone by then. */
export function openScheduleDialog(): void {
  window.dispatchEvent(new Event(name))
}

/** Calls `open` whenever it is asked for, until what it returns is called. */
export function whenAskedFor(open: () => void): () => void {
  window.addEventListener(name, open)
  return () => window.removeEventListener(name, open)
}
