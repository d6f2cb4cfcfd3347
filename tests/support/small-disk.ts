import { execFileSync } from 'node:child_process'

/** A disk that can be filled. */
export type SmallDisk = { makeRoom: () => void; remove: () => void }

/** Puts a disk of so many bytes at a folder; null without the right to mount one. */
export function smallDisk(folder: string, bytes: number): SmallDisk | null {
  try {
    mount('-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder)
  } catch {
    return null
  }
  return {
    makeRoom: () => mount('-o', `remount,size=${bytes * 8}`, folder),
    remove: () => void execFileSync('umount', [folder]),
  }
}

function mount(...args: string[]): void {
  execFileSync('mount', args, { stdio: 'ignore' })
}
