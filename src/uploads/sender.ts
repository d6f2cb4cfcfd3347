import type { Receipt } from './receipt.ts'

/** A file that has arrived whole. */
export type Arrived = { name: string; size: number; read: () => Promise<Buffer>; about: unknown }

/** How many of a sender's files are under way, and how many have been answered within a day. */
export type Theirs = { underWay: number; answered: number }

/** Whoever sends files in parts: somebody of the staff, or the holder of a drop link. */
export type Sender = {
  /** Tells them apart from all others. */
  key: string
  /** In which they are told why not. */
  language: string
  /** Where their uploads are, without a slash at the end. */
  address: string
  /** Asked before any byte comes, with what is said of the file: null, or why not. */
  mayBegin: (theirs: Theirs, about: unknown) => Promise<Receipt | null>
  take: (file: Arrived) => Promise<Receipt>
}
