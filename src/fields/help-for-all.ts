/** Marks a list or group whose help says what goes into all of its small fields, so that they need none. */
export const helpForAll = { helpForAll: true } as const
