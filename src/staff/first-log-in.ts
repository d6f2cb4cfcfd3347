import { generatePayloadCookie, type CollectionAfterLoginHook } from 'payload'

/**
 * Logs the first administrator in. Payload does so itself, but with tokens kept out of answers
 * (`removeTokenFromResponses`) it writes a cookie without one; ours comes after it and wins.
 */
export const keepFirstUserLoggedIn: CollectionAfterLoginHook = ({ collection, req, token }) => {
  if (!req.pathname?.endsWith('/first-register') || !collection.auth) return
  const cookie = generatePayloadCookie({
    collectionAuthConfig: collection.auth,
    cookiePrefix: req.payload.config.cookiePrefix,
    token,
  })
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.append('Set-Cookie', cookie)
}
