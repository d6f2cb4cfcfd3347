import type { PayloadRequest } from 'payload'

/** The languages in which the desk wants every story. */
export async function translationsAsked(_req: PayloadRequest): Promise<string[]> {
  return Promise.resolve([])
}
