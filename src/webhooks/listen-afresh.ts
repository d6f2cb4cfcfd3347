import type { CollectionBeforeChangeHook } from 'payload'

/**
 * An endpoint that is turned on begins with a clean slate. One that was off, or is new, is told
 * nothing from before.
 */
export const listenAfresh: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before: unknown = originalDoc?.standing ?? 'off'
  const after: unknown = data.standing ?? before
  const isOn = after === 'on' && before !== 'on'
  const isNew = before === 'off' && after !== 'off'
  return {
    ...data,
    ...(isOn ? { pausedFor: null, failures: 0, failingSince: null } : {}),
    ...(isNew ? { listeningSince: new Date().toISOString() } : {}),
  }
}
