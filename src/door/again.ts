import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'

/** What a database says of a save that lost against others and left nothing behind. */
const worthAnotherTry = ['write-conflict', 'transaction-over']

/** So often such a request is made again. */
const more = 3

const refusal = z.object({
  errors: z.array(z.object({ data: z.object({ code: z.string() }).optional() })),
})

/**
 * Asks, and asks again up to three times when others saved the same documents at that moment: after
 * 50, 100 and 200 ms on average, so that those who met do not meet again. `isOver` ends it.
 */
export async function askAgain(
  ask: () => Promise<Response>,
  isOver: () => boolean = () => false,
): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await ask()
    if (attempt > more || isOver() || !(await lostAgainstOthers(response))) return response
    await delay(Math.random() * 50 * 2 ** attempt)
  }
}

async function lostAgainstOthers(response: Response): Promise<boolean> {
  if (response.status !== 503) return false
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  const { data } = refusal.safeParse(body)
  return data?.errors.some(({ data: of }) => worthAnotherTry.includes(of?.code ?? '')) ?? false
}
