import type { Role } from '../access/roles.ts'

/** The roles, in the words of the newsroom. */
export const roleLabels: { value: Role; label: { en: string; zh: string } }[] = [
  { value: 'admin', label: { en: 'Administrator', zh: '管理员' } },
  { value: 'editor', label: { en: 'Editor', zh: '编辑' } },
  { value: 'reporter', label: { en: 'Reporter', zh: '记者' } },
  { value: 'translator', label: { en: 'Translator', zh: '翻译' } },
  { value: 'photographer', label: { en: 'Photographer', zh: '摄影' } },
  { value: 'viewer', label: { en: 'Viewer', zh: '访客' } },
]
