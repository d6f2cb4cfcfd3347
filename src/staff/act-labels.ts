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
]
