import type { Said } from '../fields/refuse.ts'

/** Where a delivery stands. Those that wait or failed are tried when their time has come. */
export const deliveryStates = [
  { value: 'pending', label: { en: 'Waiting', zh: '等待发送' } },
  { value: 'delivered', label: { en: 'Delivered', zh: '已送达' } },
  { value: 'failed', label: { en: 'Failed, will be tried again', zh: '失败，将重试' } },
  { value: 'givenUp', label: { en: 'Given up', zh: '已放弃' } },
] as const satisfies { value: string; label: Said }[]

export type DeliveryState = (typeof deliveryStates)[number]['value']

/** The states in which another attempt is to come. */
export const openStates: DeliveryState[] = ['pending', 'failed']
