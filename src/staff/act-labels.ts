import type { Act } from './act.ts'

/** What was done, in the words of the newsroom. */
export const actLabels: { value: Act; label: { en: string; zh: string } }[] = [
  { value: 'create', label: { en: 'Created', zh: '新建' } },
  { value: 'edit', label: { en: 'Edited', zh: '编辑' } },
  { value: 'autosave', label: { en: 'Typed in', zh: '输入' } },
  { value: 'publish', label: { en: 'Published', zh: '发布' } },
  { value: 'unpublish', label: { en: 'Unpublished', zh: '取消发布' } },
  { value: 'kill', label: { en: 'Killed', zh: '撤稿' } },
  { value: 'trash', label: { en: 'Moved to the trash', zh: '移入回收站' } },
  { value: 'takeFromTrash', label: { en: 'Took from the trash', zh: '移出回收站' } },
  { value: 'restoreVersion', label: { en: 'Restored a version', zh: '恢复版本' } },
  { value: 'delete', label: { en: 'Deleted for good', zh: '永久删除' } },
  { value: 'assign', label: { en: 'Assigned', zh: '派稿' } },
  { value: 'start', label: { en: 'Started writing', zh: '开始撰写' } },
  { value: 'submit', label: { en: 'Submitted for review', zh: '提交送审' } },
  { value: 'sendBack', label: { en: 'Sent back', zh: '退回修改' } },
  { value: 'approve', label: { en: 'Approved', zh: '审定' } },
  { value: 'schedule', label: { en: 'Scheduled', zh: '排期' } },
  { value: 'unschedule', label: { en: 'Took off the schedule', zh: '取消排期' } },
  { value: 'hold', label: { en: 'Put on hold', zh: '搁置' } },
  { value: 'resume', label: { en: 'Resumed', zh: '恢复处理' } },
  { value: 'spike', label: { en: 'Spiked', zh: '弃用' } },
  { value: 'unspike', label: { en: 'Took back from the spike', zh: '取消弃用' } },
  { value: 'revive', label: { en: 'Revived', zh: '恢复使用' } },
]
