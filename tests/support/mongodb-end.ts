/** Stops the MongoDB of the run. */
export default async function endMongo(): Promise<void> {
  await globalThis.rostrumMongo?.stop()
}
