/** Starts a MongoDB for the run. */
export default async function startMongo(): Promise<void> {}
