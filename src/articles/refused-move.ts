import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { type Said, sayTo, speaking } from '../fields/refuse.ts'
import { actNames } from './act-names.ts'
import type { Stage } from './stage.ts'
import { stageLabels } from './stage-labels.ts'
import type { Act } from './transitions.ts'

/** Why a story is not moved; a program can act on it. */
export type RefusalCode =
  | 'not-your-role'
  | 'not-yours'
  | 'in-trash'
  | 'locked'
  | 'wrong-stage'
  | 'is-killed'
  | 'nothing-new'
  | 'nobody-assigned'
  | 'never-out'
  | 'was-out'
  | 'not-out'
  | 'own-story'
  | 'is-scheduled'
  | 'held-by-others'
  | 'not-approved'
  | 'approval-void'
  | 'reason-missing'
  | 'time-missing'
  | 'note-missing'
  | 'not-as-draft'
  | 'no-such-move'
  | 'no-such-revision'

const forbidden: readonly RefusalCode[] = [
  ...(['not-your-role', 'not-yours', 'own-story', 'is-scheduled', 'held-by-others'] as const),
]
const incomplete: readonly RefusalCode[] = ['reason-missing', 'time-missing', 'note-missing']

/** The answer to whoever asked for a move that is not made. */
export function refuseMove(req: PayloadRequest, code: RefusalCode, said: Said): APIError {
  return speaking(new APIError(sayTo(req, said), statusOf(code), { code }, true), said)
}

/** 403 when somebody else might; 400 when the request lacks something; 409 when the story is not so. */
function statusOf(code: RefusalCode): number {
  if (forbidden.includes(code)) return 403
  if (code === 'locked') return 423
  return incomplete.includes(code) ? 400 : 409
}

/** The refusal in one sentence, with what to do instead. */
export function sayRefusal(code: RefusalCode, { act, stage }: { act: Act; stage: Stage }): Said {
  if (code === 'wrong-stage' || code === 'no-such-move') return wrongStage(act, stage)
  if (code === 'reason-missing') return act === 'revive' ? whyRevived : whySentBack
  return sentences[code]
}

/** There is no act from one of these stages to the other. */
export function noSuchMove(from: Stage, to: Stage): Said {
  const [before, after] = [nameOf(from), nameOf(to)]
  return {
    en: `A story does not go from “${before?.en}” to “${after?.en}” by itself. Use the buttons above it.`,
    zh: `稿件不能直接由“${before?.zh}”变为“${after?.zh}”，请使用稿件上方的按钮。`,
  }
}

const nameOf = (stage: Stage) => stageLabels.find(({ value }) => value === stage)?.label

function wrongStage(act: Act, stage: Stage): Said {
  const where = nameOf(stage)
  if (stage === 'onHold')
    return { en: 'It is on hold. Resume it first.', zh: '稿件搁置中，请先恢复。' }
  if (stage === 'spiked')
    return { en: 'It is spiked. Take it back first.', zh: '稿件已弃用，请先恢复。' }
  return {
    en: `“${actNames[act].en}” is not possible while it is “${where?.en}”.`,
    zh: `稿件处于“${where?.zh}”，不能“${actNames[act].zh}”。`,
  }
}

const whySentBack: Said = {
  en: 'Say why it goes back; the author reads it above the story.',
  zh: '请写明退回原因，作者会在稿件上方看到。',
}

const whyRevived: Said = {
  en: 'Say why a killed story may be used again; it goes into the audit log.',
  zh: '请写明恢复已撤稿件的原因，将记入审计日志。',
}

const sentences: Record<
  Exclude<RefusalCode, 'wrong-stage' | 'reason-missing' | 'no-such-move'>,
  Said
> = {
  'not-your-role': {
    en: 'Only an editor does this. Submit the story for review.',
    zh: '此操作由编辑执行，请提交送审。',
  },
  'not-yours': {
    en: 'This story is not yours. Ask the desk to assign it to you.',
    zh: '这篇稿件不归您负责，请由编辑部派给您。',
  },
  locked: {
    en: 'A colleague has it open and is writing. Wait for them, or open it and take it over.',
    zh: '同事正在编辑本稿。请稍候，或打开稿件后接管。',
  },
  'is-scheduled': {
    en: 'It is scheduled to go out. Ask the desk to take it off the schedule first.',
    zh: '稿件已排期发布，请先由编辑部取消排期。',
  },
  'held-by-others': {
    en: 'Somebody else put it on hold. Ask the desk to resume it.',
    zh: '稿件由他人搁置，请由编辑部恢复。',
  },
  'in-trash': {
    en: 'The story is in the trash. Restore it first.',
    zh: '稿件在回收站中，请先恢复。',
  },
  'is-killed': {
    en: 'This story was killed. To use it again, an editor revives it first and says why.',
    zh: '本稿已撤稿。如需再用，须先由编辑恢复使用并写明原因。',
  },
  'nothing-new': {
    en: 'Readers already have these words. Change something first.',
    zh: '读者看到的就是当前内容，请先修改。',
  },
  'nobody-assigned': {
    en: 'Choose who writes it under “Assigned to” first.',
    zh: '请先在“负责人”中选择由谁撰写。',
  },
  'time-missing': {
    en: 'Say when it goes out: over REST with POST /api/articles/{id}/schedule.',
    zh: '请注明发布时间：REST 请用 POST /api/articles/{id}/schedule。',
  },
  'note-missing': {
    en: 'A correction tells readers what was wrong: over REST with POST /api/articles/{id}/correct, which publishes draft and note together.',
    zh: '更正须向读者说明错在何处：REST 请用 POST /api/articles/{id}/correct，稿件与更正说明一并发布。',
  },
  'not-as-draft': {
    en: 'A draft changes nothing for readers. Send it without draft=true, or as a move.',
    zh: '草稿不会影响读者看到的内容，请不要带 draft=true 提交，或使用稿件操作接口。',
  },
  'no-such-revision': {
    en: 'That revision is not there as it was approved. Approve the story again.',
    zh: '找不到当时审定的修订，请重新审定。',
  },
  'never-out': {
    en: 'Readers never had this story, so there is nothing to kill. Spike it instead.',
    zh: '本稿从未发布，无需撤稿，请改为弃用。',
  },
  'was-out': {
    en: 'Readers have had this story, so it cannot be spiked. Kill it instead, and they are told.',
    zh: '本稿曾经发布，不能弃用；请撤稿，读者会得到说明。',
  },
  'not-out': {
    en: 'It is not published, so there is nothing to unpublish.',
    zh: '本稿尚未发布，无需取消发布。',
  },
  'own-story': {
    en: 'You wrote this story, or changed it since somebody approved it, and this desk asks for a second pair of eyes: let a colleague approve it.',
    zh: '本稿由您撰写，或在他人审定后经您改动。按编辑部规定，须由他人审定。',
  },
  'not-approved': {
    en: 'This desk publishes only what has been approved. Approve it first.',
    zh: '按编辑部规定，稿件须先审定再发布。',
  },
  'approval-void': {
    en: 'The words have changed since they were approved. Approve them again first.',
    zh: '审定后内容有改动，请重新审定。',
  },
}
