import type { PayloadRequest } from 'payload'
import { stageOf } from '../articles/asked-move.ts'
import type { Stage } from '../articles/stage.ts'

/** Where the newest draft of an article stands, and which revision is approved; null when it is gone. */
export async function standingOf(
  { payload, req }: { payload: PayloadRequest['payload']; req?: PayloadRequest },
  id: string,
): Promise<{ stage: Stage; approved: number | null } | null> {
  const story = await payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 0,
    select: { stage: true, approval: true },
    disableErrors: true,
    overrideAccess: true,
    ...(req ? { req } : {}),
  })
  return story ? { stage: stageOf(story), approved: story.approval?.revision ?? null } : null
}
