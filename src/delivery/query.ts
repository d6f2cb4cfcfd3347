import { z } from 'zod'
import { nearest } from './nearest.ts'
import { noneOf, type Complaint } from './parameters.ts'
import { badParameters, type Fault } from './problem.ts'

/**
 * Reads the query of an address with a schema whose keys are the known parameters.
 * @throws Problem `bad-parameter` naming every parameter that is unknown, repeated or wrong.
 */
export function readQuery<Shape extends z.ZodRawShape>(
  search: URLSearchParams,
  schema: z.ZodObject<Shape>,
): z.output<z.ZodObject<Shape>> {
  const known = Object.keys(schema.shape)
  const given = new Map<string, string>()
  const faults: Fault[] = []
  for (const [name, value] of search) {
    if (!known.includes(name)) faults.push(unknownParameter(name, value, known))
    else if (given.has(name)) faults.push(repeated(name, value))
    else given.set(name, value)
  }
  const parsed = schema.safeParse(Object.fromEntries(given))
  for (const issue of parsed.error?.issues ?? []) faults.push(faultOf(issue, given))
  if (!parsed.success || faults.length > 0) throw badParameters(faults.slice(0, mostFaults))
  return parsed.data
}

/** Enough to mend an address by hand. */
const mostFaults = 20

function unknownParameter(name: string, value: string, allowed: string[]): Fault {
  const guess = nearest(name, allowed)
  const parameter = short(name)
  return {
    parameter,
    value: shown(name, value),
    detail: `${parameter} is not a parameter here${guess === null ? '.' : `: did you mean ${guess}?`}`,
    allowed,
    ...(guess === null ? {} : { didYouMean: guess }),
  }
}

function repeated(parameter: string, value: string): Fault {
  const detail = `${parameter} is given more than once: write its values with commas.`
  return { parameter, value: shown(parameter, value), detail }
}

const complaintSchema = z.object({
  value: z.string(),
  allowed: z.array(z.string()).optional(),
  didYouMean: z.string().optional(),
}) satisfies z.ZodType<Complaint>

function faultOf(issue: z.core.$ZodIssue, given: Map<string, string>): Fault {
  const parameter = String(issue.path[0])
  const whole = given.get(parameter) ?? ''
  if (issue.code === 'invalid_value') return notAllowed(parameter, whole, issue.values.map(String))
  if (!given.has(parameter)) return missing(parameter)
  const complaint = complaintSchema.safeParse('params' in issue ? issue.params : undefined).data
  if (complaint === undefined) return wrong(parameter, whole, 'is too long or empty')
  const { value, allowed, didYouMean } = complaint
  return { ...wrong(parameter, value, issue.message, didYouMean), allowed, didYouMean }
}

function missing(parameter: string): Fault {
  return { parameter, value: '', detail: `${parameter} is missing: it has to be given here.` }
}

function notAllowed(parameter: string, value: string, allowed: string[]): Fault {
  const didYouMean = nearest(value, allowed) ?? undefined
  const fault = wrong(parameter, value, noneOf(allowed), didYouMean)
  return { ...fault, allowed, didYouMean }
}

function wrong(parameter: string, value: string, what: string, didYouMean?: string): Fault {
  const end = didYouMean === undefined ? '.' : `: did you mean ${didYouMean}?`
  return {
    parameter,
    value: short(value),
    detail: `${parameter}: “${short(value)}” ${what}${end}`,
  }
}

/** A token is nobody's to read, not even in a refusal. */
function shown(parameter: string, value: string): string {
  return parameter === 'preview' ? '…' : short(value)
}

function short(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text
}
