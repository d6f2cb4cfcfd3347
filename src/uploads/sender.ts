import type { Receipt } from './receipt.ts'

/** A file that has arrived whole. */
export type Arrived = { name: string; size: number; read: () => Promise<Buffer>; about: unknown }

/** Whoever sends files in parts: somebody of the staff, or the holder of a drop link. */
export type Sender = {
  /** Tells them apart from all others. */
  key: string
  /** Where their uploads are, without a slash at the end. */
  address: string
  /** Asked before any byte comes, with how many of theirs are under way: null, or why not. */
  mayBegin: (underWay: number) => Promise<Receipt | null>
  take: (file: Arrived) => Promise<Receipt>
}
