const width = 340
const height = 300

/** Where a dialog goes: under what it belongs to, or above it where there is no room; never off the screen. */
export function beside({ bottom, left, top }: DOMRect) {
  const x = Math.max(8, Math.min(left, window.innerWidth - width - 8))
  const isRoomBelow = bottom + height < window.innerHeight
  return { left: x, top: isRoomBelow ? bottom + 4 : Math.max(8, top - height - 4), width }
}
