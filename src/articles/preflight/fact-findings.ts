import type { PayloadRequest } from 'payload'
import { type Drift, driftIn } from '../../facts/drift.ts'
import { type Finding, warning } from './finding.ts'

/** What the body prints that its events no longer say. */
export async function factFindings(
  req: PayloadRequest,
  story: { body: unknown; language: string },
): Promise<Finding[]> {
  return (await driftIn(req, story)).map(findingOf)
}

function findingOf({ event, now, printed }: Drift): Finding {
  const said =
    now === null
      ? {
          en: `It prints “${printed}”, which the event does not say any more: look it up, or write it as plain words.`,
          zh: `文中印出“${printed}”，活动信息中已无此项：请核对，或改为普通文字。`,
        }
      : {
          en: `It prints “${printed}”; the event says “${now}” now: put the new value in.`,
          zh: `文中印出“${printed}”，活动信息现为“${now}”：请更新。`,
        }
  return warning('fact-drift', 'body', said, { about: { collection: 'events', id: event } })
}
