import { z } from 'zod'
import { stages } from '../stage.ts'
import { type Act, acts } from '../transitions.ts'

const act = z.enum(acts)
const text = z.string().nullish()

const movesSchema = z.object({
  stage: z.enum(stages),
  rev: z.number(),
  isOut: z.boolean(),
  isWithdrawn: z.boolean(),
  isWithheld: z.boolean(),
  isExpired: z.boolean(),
  held: z.object({ isHeld: z.boolean(), heldUntil: text }),
  down: z
    .object({
      kind: z.enum(['killed', 'original', 'withheld', 'unpublished']),
      by: text,
      at: z.string(),
      why: text,
      killReason: text,
      story: z.object({ id: z.string(), headline: z.string() }).nullish(),
    })
    .nullish(),
  wasOut: z.boolean(),
  hasNewWords: z.boolean(),
  allowed: z.array(z.object({ act, label: z.string(), needsReason: z.boolean() })),
  refused: z.array(z.object({ act, code: z.string(), label: z.string(), message: z.string() })),
  approval: z.object({
    kind: z.enum(['none', 'valid', 'void']),
    revision: z.number().nullish(),
    by: text,
    at: text,
    voidedAt: text,
    voidedBy: text,
  }),
  sentBack: z.object({ by: text, at: text, why: text }).nullish(),
})

/** What the server lets this person do with the story, and how it stands. */
export type StoryMoves = z.output<typeof movesSchema>

/** `isEarly`: it would go out before its time. */
export type Choice = { act: Act; label: string; needsReason: boolean; isEarly?: boolean }

export function readMoves(answer: unknown): StoryMoves | null {
  return movesSchema.safeParse(answer).data ?? null
}

/**
 * The usual next step, by where the story stands; the first of these that is allowed. What goes out
 * past review is in the menu. What is scheduled waits.
 */
const next: Partial<Record<StoryMoves['stage'], Act[]>> = {
  idea: ['assign', 'start'],
  assigned: ['start'],
  drafting: ['submit'],
  review: ['approve', 'publish', 'start'],
  scheduled: [],
  onHold: ['resume'],
  spiked: ['unspike'],
  killed: ['revive'],
}
const usually: Act[] = ['publish', 'approve', 'submit', 'start']

/** These have their own place, beside the calendar. */
const elsewhere: Act[] = ['schedule', 'unschedule']

/** At the end of the menu, apart from the others. */
const grave: Act[] = ['unpublish', 'spike', 'kill']

/** Where neither a publication can be scheduled nor, as it is not out, its end. */
const unscheduled = ['is-killed', 'wrong-stage']

/** Whether there is anything this person could schedule of it. */
export function maySchedule({ isOut, refused }: StoryMoves): boolean {
  const code = refused.find(({ act: each }) => each === 'schedule')?.code ?? ''
  return code !== 'not-your-role' && (isOut || !unscheduled.includes(code))
}

/**
 * The main button and the menu. Words that are typed but not saved yet count as new, though the
 * server does not know them; and who is assigned is asked for.
 */
export function choicesIn(moves: StoryMoves, isTyped: boolean) {
  const typed = moves.refused
    .filter(({ code }) => (isTyped && code === 'nothing-new') || code === 'nobody-assigned')
    .map(({ act: each, label }) => ({ act: each, label, needsReason: false }))
  const isEarly = moves.stage === 'scheduled'
  const all: Choice[] = [...moves.allowed, ...typed].map((choice) =>
    isEarly && choice.act === 'publish' ? { ...choice, isEarly } : choice,
  )
  const find = (wanted: Act) => all.find((choice) => choice.act === wanted)
  const isNew = moves.hasNewWords || isTyped
  const steps = (next[moves.stage] ?? usually).filter((step) => step !== 'publish' || isNew)
  const main = steps.map(find).find((choice) => choice !== undefined) ?? null
  const rest = all.filter((choice) => choice !== main && !elsewhere.includes(choice.act))
  return {
    main,
    menu: rest.filter(
      (choice) => !grave.includes(choice.act) && (isNew || choice.act !== 'publish'),
    ),
    grave: rest.filter((choice) => grave.includes(choice.act)),
  }
}
