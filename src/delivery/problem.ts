import { RostrumError } from '../errors.ts'
import { type KillReason, killReasons } from '../wire/kill-reasons.ts'

/** What is wrong with one parameter, and what to write instead. */
export type Fault = {
  parameter: string
  value: string
  detail: string
  allowed?: readonly string[]
  didYouMean?: string
}

/** A refusal readers' programs can act on; becomes RFC 9457 `application/problem+json`. */
export class Problem extends RostrumError {
  readonly title: string
  readonly errors: Fault[]
  readonly headers: Record<string, string>
  /** Of what was killed: why, where that is said. */
  readonly reason: KillReason | null
  /** By which a CDN forgets the refusal when it is true no longer. */
  readonly tags: readonly string[]

  constructor(
    { code, status, title }: { code: string; status: number; title: string },
    detail: string,
    { errors = [], headers = {}, reason = null, tags = [] }: Partial<Said> = {},
  ) {
    super(code, status, detail)
    this.title = title
    this.errors = errors
    this.headers = headers
    this.reason = reason
    this.tags = tags
  }
}

type Said = Pick<Problem, 'errors' | 'headers' | 'reason' | 'tags'>

/** The document that is sent. `requestId` is left out where there is none. */
export function bodyOf(
  { code, title, status, message: detail, errors, reason }: Problem,
  { instance, requestId }: { instance: string; requestId: unknown },
): Record<string, unknown> {
  const said = reason === null ? {} : { reason }
  return {
    type: `/docs/problems#${code}`,
    title,
    status,
    detail,
    instance,
    requestId,
    errors,
    ...said,
  }
}

/** What nobody foresaw: readers see nothing of it. */
export function failure(): Problem {
  const kind = { code: 'failed', status: 500, title: 'Something went wrong' }
  return new Problem(kind, 'Something went wrong on our side: try again in a moment.')
}

/** The same words whether it never existed, is a draft or is under embargo. */
export function notFound(tags: readonly string[] = []): Problem {
  const kind = { code: 'not-found', status: 404, title: 'Not found' }
  return new Problem(kind, 'There is no public document at this address.', { tags })
}

/** `shown` is the same address as it may be printed, without a token. */
export function moved(location: string, shown: string, tags: readonly string[] = []): Problem {
  const kind = { code: 'moved', status: 308, title: 'Moved' }
  return new Problem(kind, `This is at ${shown} now.`, { headers: { Location: location }, tags })
}

export function noSuchPath(path: string, didYouMean: string | null): Problem {
  const hint = didYouMean === null ? '/v1 lists what is here.' : `Did you mean ${didYouMean}?`
  const kind = { code: 'no-such-path', status: 404, title: 'No such path' }
  return new Problem(kind, `${path} is not a path of this API. ${hint}`)
}

export function gone(reason: KillReason | null, tags: readonly string[] = []): Problem {
  const kind = { code: 'gone', status: 410, title: 'Gone' }
  const because = reason === null ? '' : ` (${killReasons[reason].en.toLowerCase()})`
  const detail = `This was public and has been withdrawn${because}: remove your copies.`
  return new Problem(kind, detail, { reason, tags })
}

/** Cursors of an edition that was rebuilt since mean nothing any more. */
export function epochChanged(): Problem {
  const kind = { code: 'epoch-changed', status: 410, title: 'The numbering has changed' }
  const detail = 'The edition was rebuilt since: copy /v1/export anew and go on from its cursor.'
  return new Problem(kind, detail)
}

export function tooManyFollowers(): Problem {
  const detail = 'Too many are following or copying: try again in ten seconds, or ask /v1/changes.'
  return comeBack(detail)
}

/** One client has as many of them open as it may: nobody else is in its way. */
export function tooManyOfYours(path: string, most: number): Problem {
  const often = most === 1 ? 'once' : `${most} times`
  const detail = `${path} is open ${often} from your address, as often as it may be: let one end first.`
  return comeBack(detail)
}

function comeBack(detail: string): Problem {
  const kind = { code: 'busy', status: 503, title: 'Busy' }
  return new Problem(kind, detail, { headers: { 'Retry-After': '10' } })
}

/** A delivery node has what was asked for before, and no more until its origin is back. */
export function originAway(): Problem {
  const kind = { code: 'origin-away', status: 503, title: 'Not here at the moment' }
  const headers = { 'Retry-After': '5' }
  const detail = 'This picture is not on this node yet and its origin does not answer: try later.'
  return new Problem(kind, detail, { headers })
}

export function stillCatchingUp(): Problem {
  const kind = { code: 'catching-up', status: 503, title: 'Catching up' }
  const headers = { 'Retry-After': '2' }
  const detail = 'What is public is still being put together here: try again in two seconds.'
  return new Problem(kind, detail, { headers })
}

export function badParameters(errors: Fault[]): Problem {
  const kind = { code: 'bad-parameter', status: 400, title: 'Bad parameter' }
  return new Problem(kind, errors.map(({ detail }) => detail).join(' '), { errors })
}

/** Each path is fine by itself, but together they lead to too much. */
export function tooMuchIncluded(most: number): Problem {
  const detail = `include leads to more than ${most} documents: lower limit or leave paths out.`
  return badParameters([{ parameter: 'include', value: `more than ${most}`, detail }])
}

export function badAddress(): Problem {
  const kind = { code: 'bad-address', status: 400, title: 'Bad address' }
  return new Problem(kind, 'The address is not valid percent-encoded UTF-8.')
}

export function methodNotAllowed(method: string, allow: string): Problem {
  const kind = { code: 'method-not-allowed', status: 405, title: 'Method not allowed' }
  return new Problem(kind, `This is read only: ${method} is not one of ${allow}.`, {
    headers: { Allow: allow },
  })
}

export function addressTooLong(most: number): Problem {
  const kind = { code: 'address-too-long', status: 414, title: 'Address too long' }
  return new Problem(kind, `An address may have at most ${most} bytes: ask for less at once.`)
}

export function busy(): Problem {
  return notNow('Many pictures are being made: try again in a few seconds.')
}

/** More is asked of this server than it can do in time. */
export function overloaded(): Problem {
  return notNow('More is asked of us than we can answer in time: try again in a few seconds.')
}

/** Not all of them shall come back in the same second. */
function notNow(detail: string): Problem {
  const kind = { code: 'busy', status: 503, title: 'Busy' }
  const seconds = 3 + Math.floor(Math.random() * 5)
  return new Problem(kind, detail, { headers: { 'Retry-After': String(seconds) } })
}

/** One client uses up more of our time than is its share. */
export function tooMany(seconds: number): Problem {
  const kind = { code: 'too-many', status: 429, title: 'Too many requests' }
  const detail = `Your share is used up: wait ${seconds} s, ask for less at once, or keep what you got for as long as Cache-Control allows.`
  return new Problem(kind, detail, { headers: { 'Retry-After': String(seconds) } })
}

/** RFC 6750 wants to be told which kind of token is missing. */
export function unknownToken(): Problem {
  const kind = { code: 'preview-unknown', status: 401, title: 'Not a preview token' }
  const headers = { 'WWW-Authenticate': 'Bearer error="invalid_token"' }
  const detail = 'This preview token is not one of ours: copy the whole link from the document.'
  return new Problem(kind, detail, { headers })
}

export function endedPreview(detail: string): Problem {
  return new Problem({ code: 'preview-ended', status: 403, title: 'Preview ended' }, detail)
}

export function withdrawnPreview(): Problem {
  const kind = { code: 'preview-withdrawn', status: 410, title: 'Withdrawn' }
  return new Problem(kind, 'What this preview showed was killed or deleted: remove your copies.')
}

/** A page could not be made of it: better to say so than to show half a document. */
export function unfinishedPreview(missing: readonly string[]): Problem {
  const kind = { code: 'preview-unfinished', status: 409, title: 'Not ready to be seen' }
  const what = missing.length > 0 ? `fill in ${missing.join(', ')} first` : 'it lacks something'
  return new Problem(kind, `The draft cannot be shown yet: ${what}.`)
}

export function noPreviewsHere(): Problem {
  const kind = { code: 'no-previews-here', status: 501, title: 'No previews here' }
  return new Problem(kind, 'This node has no drafts: ask the server of the newsroom itself.')
}

/** Every code and what it means, for the documentation. */
export const problemCodes: Readonly<Record<string, string>> = {
  'not-found':
    'There is no public document at this address. Drafts and embargoed ones look the same.',
  'no-such-path': 'The path is not one of this API.',
  moved: 'The slug was changed: `Location` is the address it has now.',
  gone: 'The document was public and has been withdrawn or has expired.',
  'epoch-changed':
    'The edition was rebuilt and its cursors are void: copy `/v1/export` anew, then go on.',
  'origin-away': 'A delivery node cannot reach what it copies: try again after `Retry-After`.',
  'only-delivers': 'This address belongs to a node that only delivers what is public.',
  'catching-up': 'What is public is not all here yet: try again after `Retry-After` seconds.',
  'bad-parameter': '`errors` names each parameter, what is allowed and the nearest match.',
  'bad-address': 'The address could not be decoded.',
  'method-not-allowed': 'This API is read only: GET, HEAD and OPTIONS.',
  'address-too-long': 'The address has more than 8192 bytes.',
  busy: 'Too much is waiting: try again after `Retry-After` seconds.',
  'preview-unknown': 'The preview token is not one of ours, or part of it is missing.',
  'preview-ended': 'The preview link has expired or was revoked.',
  'preview-withdrawn':
    'What the preview link is for was killed or deleted, or its rights do not allow it.',
  'preview-unfinished': 'The draft lacks what readers cannot do without: `detail` names it.',
  'no-previews-here': 'This node delivers what is public only.',
  failed: 'Something went wrong on our side; the request id finds it in the log.',
  'log-in-first': 'The management API and the admin are for staff who have logged in.',
  'first-user-token': 'The first administrator is made at the address printed at the start.',
  'unknown-host': 'The server answers for the name in `PUBLIC_URL` only.',
  'too-many': 'Too many requests: wait for `Retry-After` seconds.',
  'metrics-token': '`/metrics` is for operators: this machine, or who sends `METRICS_TOKEN`.',
  'too-costly': 'GraphQL: the query may print more, or is larger, than one answer may be.',
  'bad-request': 'GraphQL: the request is not one that GraphQL over HTTP knows.',
  'too-large': 'The body is larger than is accepted from this sender.',
  'too-deep': 'The JSON is nested more than 64 levels deep.',
  'too-slow': 'The body did not arrive within 15 seconds.',
  'too-busy': 'The answer took too long: try again in a few seconds.',
  'length-required': 'An upload has to say how long it is.',
  'broken-form': 'The form has no boundary or no end.',
}
