// Preloaded into a node that must know nothing of the desk: what belongs to it cannot be loaded.
import { registerHooks } from 'node:module'

/** Packages of the desk, of its databases and of what reads originals. */
const desk =
  /^(payload|next|react|sharp|mongodb|mongoose|drizzle-orm|@payloadcms\/.*|@libsql\/.*)($|\/)/

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (desk.test(specifier)) throw new Error(`A delivery node loaded ${specifier}`)
    return nextResolve(specifier, context)
  },
})
