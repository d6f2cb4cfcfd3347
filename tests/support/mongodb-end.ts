/** Ends it. */
export default async function endMongo(): Promise<void> {}
