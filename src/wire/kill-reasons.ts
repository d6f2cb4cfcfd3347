import type { Said } from '../fields/refuse.ts'

/** Why something was killed, as far as readers are told; what more there is to say stays at the desk. */
export const killReasons = {
  inError: { en: 'Wrong in substance', zh: '内容有误' },
  tooEarly: { en: 'Went out too early', zh: '提前发布' },
  rights: { en: 'Rights', zh: '版权问题' },
  legal: { en: 'Legal reasons', zh: '法律原因' },
  safety: { en: 'Safety or privacy of somebody', zh: '涉及他人安全或隐私' },
} as const satisfies Record<string, Said>

export type KillReason = keyof typeof killReasons

export const killReasonNames = Object.keys(killReasons).filter(isKillReason)

export function isKillReason(name: unknown): name is KillReason {
  return typeof name === 'string' && Object.hasOwn(killReasons, name)
}
