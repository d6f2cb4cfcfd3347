/** Milliseconds in which the last save of a page that went away may still arrive. */
const lately = 20_000

const nameOfPage = () => `left:${window.location.pathname}`

/** Remembers for the next page in this tab that this one goes away while its last words are saved. */
export function noteLeft(now: number): void {
  try {
    sessionStorage.setItem(nameOfPage(), String(now))
  } catch {
    // A browser that keeps nothing tells nothing.
  }
}

/** Whether this page was left so a moment ago; it is told once. */
export function wasJustLeft(now: number): boolean {
  try {
    const left = Number(sessionStorage.getItem(nameOfPage()))
    sessionStorage.removeItem(nameOfPage())
    return now - left < lately
  } catch {
    return false
  }
}
