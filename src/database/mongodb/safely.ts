/** What is acknowledged is on the disks of a majority, and what is read is there to stay. */
export const safely = {
  readConcern: { level: 'majority' },
  writeConcern: { w: 'majority', journal: true },
} as const
