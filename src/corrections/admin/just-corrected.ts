const place = 'rostrum-corrected'

/** Remembers over the reload of the form that a correction of this article was published. */
export function noteCorrected(id: string): void {
  sessionStorage.setItem(place, id)
}

/** Whether one was published just before the form of this article was loaded; told once. */
export function wasJustCorrected(id: string): boolean {
  const isIt = sessionStorage.getItem(place) === id
  if (isIt) sessionStorage.removeItem(place)
  return isIt
}
