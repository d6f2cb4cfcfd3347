import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

/** Milliseconds. Autosave that comes sooner writes over what is being typed. */
const soonestAutosave = 2_000

/**
 * Refuses a configuration in which a setting that keeps the newsroom closed is not as we need it:
 * some of Payload's defaults are open, and another version may bring other ones.
 * @throws Error that names each setting and what it has to be.
 */
export function assertSettings(config: SanitizedConfig): void {
  const faults = [...whole(config), ...config.collections.flatMap(ofCollection)]
  if (faults.length > 0) throw new Error(`These settings leave a door open: ${faults.join('; ')}.`)
}

function whole(config: SanitizedConfig): string[] {
  const { admin, cors, csrf, defaultDepth, graphQL, maxDepth, serverURL, telemetry } = config
  return broken([
    ['maxDepth at most 4', maxDepth <= 4],
    ['defaultDepth at most 1', defaultDepth <= 1],
    ['graphQL.disable true', graphQL.disable],
    ['telemetry false', !telemetry],
    ['cors empty', Array.isArray(cors) && cors.length === 0],
    ['csrf our own origin only', csrf.every((origin) => origin === serverURL)],
    ['admin.avatar one of our own', typeof admin.avatar === 'object'],
    ['admin.meta.defaultOGImageType off', admin.meta.defaultOGImageType === 'off'],
  ])
}

function ofCollection({ auth, slug, upload, versions }: SanitizedCollectionConfig): string[] {
  const drafts = versions?.drafts
  const autosave = drafts ? drafts.autosave : false
  const { interval = 0 } = typeof autosave === 'object' ? autosave : {}
  const types = upload.mimeTypes ?? []
  const ours: [string, boolean][] = [
    ['autosave no sooner than 2 s', !autosave || interval >= soonestAutosave],
    ['upload.pasteURL false', !upload.mimeTypes || upload.pasteURL === false],
    ['upload.mimeTypes without SVG and XML', !types.some((type) => /svg|xml|\*/.test(type))],
    ['auth.removeTokenFromResponses true', isClosed(auth)],
  ]
  return broken(ours).map((fault) => `${slug}: ${fault}`)
}

function isClosed(auth: SanitizedCollectionConfig['auth'] | false): boolean {
  if (!auth || !('cookies' in auth)) return true
  return auth.removeTokenFromResponses && auth.cookies.sameSite === 'Strict'
}

function broken(claims: [string, boolean][]): string[] {
  return claims.filter(([, holds]) => !holds).map(([claim]) => claim)
}
