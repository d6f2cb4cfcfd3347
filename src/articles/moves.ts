import type { PayloadRequest } from 'payload'
import { readDeskSettings } from '../desk/settings.ts'
import { sayTo } from '../fields/refuse.ts'
import { actNames } from './act-names.ts'
import { stageOf } from './asked-move.ts'
import { moverOf } from './author.ts'
import { heldNow } from './held-now.ts'
import { judge } from './judge.ts'
import { takenDown } from './taken-down.ts'
import { isExpired } from './visibility.ts'
import { isOutNow, storyOf } from './story-now.ts'
import { isWithdrawn } from '../translations/withdrawn.ts'
import { type Act, acts, rowFor } from './transitions.ts'

/**
 * What whoever asks may do with the newest draft of a story now, and of everything else why not, in
 * their language.
 */
export async function movesOf(req: PayloadRequest, id: string) {
  const story = await newestFor(req, id)
  const isOut = await isOutNow(req, id)
  const rules = await readDeskSettings(req)
  const now = storyOf({ before: story, data: story, req, isOut, isDraft: false, isNew: false })
  const isGone = isOut && (await isWithdrawn(req, story))
  const judged = await Promise.all(
    acts.map(async (act) => {
      const mover = await moverOf(req, story, { act, rules })
      return { act, judged: judge({ act, story: now, mover, rules, reason: '…' }) }
    }),
  )
  const { approval, rev, sentBack, submitted } = story
  return {
    stage: stageOf(story),
    rev: rev ?? 0,
    isOut,
    isWithdrawn: isGone,
    isWithheld: story.pubStatus === 'withheld',
    isExpired: isOut && isExpired(story, new Date()),
    held: await heldNow(req, story, isOut),
    down: await takenDown(req, story, { isOut, isWithdrawn: isGone }),
    wasOut: now.wasOut,
    hasNewWords: now.hasNewWords,
    allowed: judged.flatMap(({ act, judged: found }) =>
      found.kind === 'allowed'
        ? [{ act, to: found.to, label: sayTo(req, actNames[act]), needsReason: needsReason(act) }]
        : [],
    ),
    refused: judged.flatMap(({ act, judged: found }) =>
      found.kind === 'refused'
        ? [
            {
              act,
              code: found.code,
              label: sayTo(req, actNames[act]),
              message: sayTo(req, found.said),
            },
          ]
        : [],
    ),
    approval: { ...approval, kind: now.approval.kind },
    sentBack,
    submitted,
  }
}

/** With what nobody sees of it: who wrote it since it was approved. */
function newestFor(req: PayloadRequest, id: string) {
  return req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    showHiddenFields: true,
    trash: true,
  })
}

const needsReason = (act: Act): boolean =>
  rowFor(act, act === 'revive' ? 'killed' : 'review', 'admin')?.reason ?? false
