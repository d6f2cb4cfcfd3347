import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest } from 'payload'
import { type Code, codedTexts, codesOf, expandCodes, hasCode } from './codes.ts'
import { eventAbout } from '../programme/event-of-session.ts'
import type { Batch } from './metadata/batch.ts'
import { readProgramme } from './read-programme.ts'
import { takenInFor } from './take-in.ts'
import { whenTaken } from './when-taken.ts'

/** Where a photo was taken and when: the instant as it is stored, or else what its record says. */
export type Scene = {
  event?: unknown
  session?: unknown
  takenAt?: unknown
  dateCreated?: unknown
}

type Words = Partial<Record<(typeof codedTexts)[number], string | null>>

/**
 * Replaces codes such as `=s2=` in what somebody has just written, whichever way it came: a form or
 * a sheet may be saved before it has heard the programme. What was there before stays as it is.
 */
export const sayCodes: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const written = codedTexts.flatMap((name) =>
    typeof data[name] === 'string' && data[name] !== originalDoc?.[name]
      ? [[name, data[name]] as const]
      : [],
  )
  const [said] = await expanded(req, [Object.fromEntries(written)], sceneOf(req, data))
  return { ...data, ...said }
}

/** Of a photo that comes in with this save, when it was taken is known from its file. */
export function sceneOf(
  req: PayloadRequest,
  { dateCreated, event, session, takenAt, ...more }: JsonObject,
): Scene {
  const said = dateCreated?.local ? dateCreated : takenInFor(req, more)?.record.dateCreated
  return { event, session, takenAt, dateCreated: said }
}

/** The batch with its codes replaced from the programme of the photo’s event. */
export async function withCodes(req: PayloadRequest, batch: Batch, photo: Scene): Promise<Batch> {
  const { ifEmpty, replace } = batch
  const [first, second] = await expanded(req, [replace, ifEmpty], photo)
  return { replace: { ...replace, ...first }, ifEmpty: { ...ifEmpty, ...second } }
}

/** What a new file says, with its codes replaced from the programme of the photo’s event. */
export async function withCodesSaid(
  req: PayloadRequest,
  values: JsonObject,
  photo: Scene,
): Promise<JsonObject> {
  const words = Object.fromEntries(codedTexts.map((name) => [name, values[name]]))
  const [said] = await expanded(req, [words], photo)
  return { ...values, ...said }
}

/** Of each of these words, those with codes in them, replaced. */
async function expanded(req: PayloadRequest, all: Words[], photo: Scene): Promise<Words[]> {
  const withAny = all.map((words) => codedTexts.flatMap((name) => codedText(name, words[name])))
  if (withAny.flat().length === 0) return []
  const codes = await codesAbout(req, photo)
  if (codes === null) return []
  return withAny.map((texts) =>
    Object.fromEntries(texts.map(([name, text]) => [name, expandCodes(text, codes).text])),
  )
}

/**
 * What codes stand for in words about a photo: those of the programme of its event, which its
 * session says too. Null where it has none. `programmes` are kept for other photos of the same save.
 */
export async function codesAbout(
  req: PayloadRequest,
  { dateCreated, takenAt, ...where }: Scene,
  programmes = new Map<string, ReturnType<typeof readProgramme>>(),
): Promise<Code[] | null> {
  const event = await eventAbout(req, where)
  if (event === undefined) return null
  // Who has no account saves nothing but through a program of ours, such as a drop link.
  const reading = programmes.get(event) ?? readProgramme(req, event, { overrideAccess: !req.user })
  programmes.set(event, reading)
  const programme = await reading
  if (programme === null) return null
  const known = typeof takenAt === 'string' ? takenAt : null
  return codesOf(programme, known ?? (await whenTaken(req, dateCreated, event)).takenAt)
}

function codedText(name: keyof Words, text: string | null | undefined): [keyof Words, string][] {
  return text && hasCode(text) ? [[name, text]] : []
}
