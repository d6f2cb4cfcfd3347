import type { Stage } from './stage.ts'

/** Stands for the stage of a translation that readers do not have because its original was killed. */
export const withdrawnLabel = { en: 'Withdrawn with its original', zh: '随原稿撤稿' }

/** The stages, in the words of the newsroom. */
export const stageLabels: { value: Stage; label: { en: string; zh: string } }[] = [
  { value: 'idea', label: { en: 'Idea', zh: '选题' } },
  { value: 'assigned', label: { en: 'Assigned', zh: '已派' } },
  { value: 'drafting', label: { en: 'Drafting', zh: '撰写' } },
  { value: 'review', label: { en: 'In review', zh: '待审' } },
  { value: 'approved', label: { en: 'Approved', zh: '已审定' } },
  { value: 'scheduled', label: { en: 'Scheduled', zh: '已排期' } },
  { value: 'published', label: { en: 'Published', zh: '已发布' } },
  { value: 'updated', label: { en: 'Updated', zh: '已更新' } },
  { value: 'corrected', label: { en: 'Corrected', zh: '已更正' } },
  { value: 'onHold', label: { en: 'On hold', zh: '搁置' } },
  { value: 'spiked', label: { en: 'Spiked', zh: '弃用' } },
  { value: 'killed', label: { en: 'Killed', zh: '已撤稿' } },
]

/** Where a story stands, in the language of whoever looks; what is no stage is said as it is. */
export function stageNamed(stage: string, language: string): string {
  const label = stageLabels.find(({ value }) => value === stage)?.label
  return (language.startsWith('zh') ? label?.zh : label?.en) ?? stage
}
