/** Withdrawing a story is in the menu of the stage bar, beside killing it, and nowhere else. */
export function InStageBar() {
  return null
}
