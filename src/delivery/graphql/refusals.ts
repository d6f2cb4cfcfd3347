import { GraphQLError } from 'graphql'
import { Problem } from '../problem.ts'

/** A code of `/docs/problems` and the status that goes with it. */
type Kind = { code: string; status: number }

/**
 * A refusal of the whole request before anything is read. Who asks for `application/json` gets it
 * with 200, as the specification has it, unless `isHttp`: then it is not about the query.
 */
export function refusal(
  message: string,
  { code, status }: Kind,
  { isHttp = false, more = {} }: { isHttp?: boolean; more?: Record<string, unknown> } = {},
): GraphQLError {
  const http = { status, spec: !isHttp }
  return new GraphQLError(message, { extensions: { code, status, ...more, http } })
}

/**
 * What readers see of an error: of a problem what they need to mend the query, of a mistake in the
 * query what GraphQL says, of everything nobody foresaw that it happened.
 */
export function shownError(error: unknown, tell: (cause: unknown) => void): GraphQLError {
  const cause = causeOf(error)
  if (error instanceof GraphQLError && cause === null) return error
  if (cause instanceof Problem) return problemError(cause, error)
  tell(cause ?? error)
  const extensions = { code: 'failed', status: 500, unexpected: true }
  const message = 'Something went wrong on our side: try again in a moment.'
  return new GraphQLError(message, { ...placeOf(error), extensions })
}

/** What was thrown, behind what GraphQL wraps around it; null when GraphQL itself says it. */
function causeOf(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error
  return error.originalError === undefined ? null : causeOf(error.originalError)
}

function problemError({ code, status, message, errors }: Problem, error: unknown): GraphQLError {
  const [first] = errors
  const { parameter, allowed, didYouMean } = first ?? {}
  const extensions = { code, status, parameter, allowed, didYouMean, errors }
  return new GraphQLError(message, { ...placeOf(error), extensions })
}

function placeOf(error: unknown) {
  if (!(error instanceof GraphQLError)) return {}
  const { nodes, source, positions, path } = error
  return { nodes, source, positions, path }
}
