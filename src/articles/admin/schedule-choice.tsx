'use client'

/** The place in the menu of a story for putting it on the schedule. */
export function ScheduleChoice() {
  return null
}
