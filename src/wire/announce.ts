import { channel } from 'node:diagnostics_channel'
import { z } from 'zod'
import { publicTypes } from './documents.ts'

/** Every collection the wire follows: those with a public side, and the old addresses of their slugs. */
export const followedTypes = [...publicTypes, 'redirects'] as const

export type FollowedType = (typeof followedTypes)[number]

/** "This document may have changed": no content, so a lost or repeated announcement does no harm. */
export type Announcement = { type: FollowedType; id: string }

const announcementSchema = z.object({ type: z.enum(followedTypes), id: z.string() })

/** Named channels are one per process, so Next's copy of a module and the server's meet here. */
const changes = channel('rostrum:changes')

/** Says that a committed change was made. Never throws; says nothing when nobody follows. */
export function announce(announcement: Announcement): void {
  if (changes.hasSubscribers) changes.publish(announcement)
}

/** Calls `hear` for each announcement until the returned function is called. */
export function hearAnnouncements(hear: (announcement: Announcement) => void): () => void {
  const onMessage = (message: unknown): void => {
    const parsed = announcementSchema.safeParse(message)
    if (parsed.success) hear(parsed.data)
  }
  changes.subscribe(onMessage)
  return () => {
    changes.unsubscribe(onMessage)
  }
}

/** Whether documents of this collection reach the public. */
export function isFollowed(slug: string): slug is FollowedType {
  return followedTypes.some((type) => type === slug)
}
