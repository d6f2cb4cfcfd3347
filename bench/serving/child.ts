import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { z } from 'zod'

/** A server in a process of its own, asked by messages. */
export type Child = {
  /** What it said when it was ready. */
  ready: Record<string, unknown>
  ask: (what: string, about?: unknown) => Promise<unknown>
  spent: () => Promise<number>
  stop: () => void
}

const answerSchema = z.object({ id: z.number(), answer: z.unknown() })
const readySchema = z.object({ ready: z.record(z.string(), z.unknown()) })

/** Starts one of the servers in this folder. */
export async function start(script: string, env: Partial<NodeJS.ProcessEnv> = {}): Promise<Child> {
  const path = join(import.meta.dirname, script)
  const child = fork(path, { serialization: 'advanced', env: { ...process.env, ...env } })
  const ready = await readyFrom(child)
  let asked = 0
  const ask = async (what: string, about?: unknown): Promise<unknown> => {
    const id = (asked += 1)
    const { promise, resolve } = Promise.withResolvers<unknown>()
    const hear = (message: unknown): void => {
      const said = answerSchema.safeParse(message).data
      if (said?.id !== id) return
      child.off('message', hear)
      resolve(said.answer)
    }
    child.on('message', hear)
    child.send({ id, what, about })
    return promise
  }
  return {
    ready,
    ask,
    spent: async () => Number(await ask('spent')),
    stop: () => child.kill('SIGKILL'),
  }
}

async function readyFrom(child: ChildProcess): Promise<Record<string, unknown>> {
  for (;;) {
    const [message]: unknown[] = await once(child, 'message')
    const said = readySchema.safeParse(message).data
    if (said) return said.ready
  }
}

const questionSchema = z.object({ id: z.number(), what: z.string(), about: z.unknown() })

/** The other end: answers what it is asked, and how much processor time it has used. */
export function answer(
  ready: Record<string, unknown>,
  answers: Record<string, (about: unknown) => unknown>,
): void {
  const spent = (): number => {
    const { system, user } = process.cpuUsage()
    return system + user
  }
  process.on('message', (message) => {
    const { id, what, about } = questionSchema.parse(message)
    const found = what === 'spent' ? spent : answers[what]
    void Promise.resolve(found?.(about)).then((said) => process.send?.({ id, answer: said }))
  })
  process.on('disconnect', () => process.exit())
  process.send?.({ ready })
}
