import type { FormState } from 'payload'

/** What of a form is safe, in its document or kept on the server, and what went out since. */
export class UnderWay {
  safe: FormState | null = null
  /** The fields as they went out last. */
  last: FormState | null = null
  /** What went out and was not said to be safe, in that order: the server may have it. */
  unanswered: readonly FormState[] = []
  /** When the fields that are safe were in the form, on the clock of `performance.now()`. */
  safeAt = 0
  private readonly sentAt = new WeakMap<FormState, number>()
  private readonly listeners = new Set<() => void>()

  /** The form was opened with these fields, or shows them anew, or its document was created with them. */
  begun(fields: FormState, now: number): void {
    this.safe = fields
    this.safeAt = now
    this.unanswered = []
    this.tell()
  }

  sent(fields: FormState, now: number): FormState {
    this.last = fields
    this.sentAt.set(fields, now)
    this.unanswered = [...this.unanswered, fields]
    this.tell()
    return fields
  }

  /** The answer to a save says that it is safe, and with it whatever went out before. */
  arrived(fields: FormState): void {
    this.safe = fields
    this.safeAt = this.sentAt.get(fields) ?? this.safeAt
    this.unanswered = this.unanswered.slice(this.unanswered.indexOf(fields) + 1)
    this.tell()
  }

  /** Calls back when something went out or became safe; what it returns ends that. */
  onMoved(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}
