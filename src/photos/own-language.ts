import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The same request with a language fallback and a context of its own: Payload writes both into the
 * request it is given, where others would read them.
 */
export function inOwnLanguage(req: PayloadRequest): PayloadRequest {
  return isolateObjectProperty(req, ['fallbackLocale', 'context'])
}
