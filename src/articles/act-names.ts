import type { Said } from '../fields/refuse.ts'
import type { Act } from './transitions.ts'

/** What the buttons say. */
export const actNames: Record<Act, Said> = {
  assign: { en: 'Assign', zh: '派稿' },
  start: { en: 'Start writing', zh: '开始撰写' },
  submit: { en: 'Submit for review', zh: '提交送审' },
  sendBack: { en: 'Send back', zh: '退回修改' },
  approve: { en: 'Approve', zh: '审定' },
  schedule: { en: 'Schedule', zh: '排期' },
  unschedule: { en: 'Take off the schedule', zh: '取消排期' },
  publish: { en: 'Publish', zh: '发布' },
  unpublish: { en: 'Unpublish', zh: '取消发布' },
  hold: { en: 'Put on hold', zh: '搁置' },
  resume: { en: 'Resume', zh: '恢复处理' },
  spike: { en: 'Spike', zh: '弃用' },
  unspike: { en: 'Take back from the spike', zh: '取消弃用' },
  kill: { en: 'Kill', zh: '撤稿' },
  revive: { en: 'Revive', zh: '恢复使用' },
}
