/** By what right a photo came to us. */
export const usageCategories = {
  staff: { en: 'Staff', zh: '本社' },
  contract: { en: 'Contract', zh: '签约' },
  commissioned: { en: 'Commissioned', zh: '约稿' },
  agency: { en: 'Agency', zh: '通讯社' },
  handout: { en: 'Handout', zh: '供图' },
  pool: { en: 'Pool', zh: '合用' },
  submitted: { en: 'Sent in', zh: '投稿' },
  creativeCommons: { en: 'Creative Commons', zh: '知识共享' },
  publicDomain: { en: 'Public domain', zh: '公有领域' },
  organiserSupplied: { en: 'From the organiser', zh: '主办方提供' },
  aiGenerated: { en: 'Made by a machine', zh: '机器生成' },
  unknown: { en: 'Not known', zh: '未知' },
} as const

/** Their names as they are stored and published. */
export const categoryNames = Object.keys(usageCategories)

/** Given for a time that ends without a word about the photo: by subscription, or for one event. */
export const givenForATime: readonly string[] = ['agency', 'pool']

/** What is ours to pass on, or everybody’s. */
const freeToPassOn: readonly string[] = ['staff', 'creativeCommons', 'publicDomain']

/** Whether nothing but a lease allows this use of what came to us so. */
export function needsLease(
  usageCategory: string | null,
  use: 'publication' | 'syndication',
): boolean {
  const category = usageCategory ?? 'unknown'
  return use === 'publication' ? givenForATime.includes(category) : !freeToPassOn.includes(category)
}
