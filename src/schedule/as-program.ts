import { initI18n } from '@payloadcms/translations'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { env } from '../env.ts'
import type { Said } from '../fields/refuse.ts'

/** A request of the program itself, in the language of the newsroom; why is logged in every one. */
export async function asProgram(payload: Payload, why: Said): Promise<PayloadRequest> {
  const language = env.languages[0].startsWith('zh') ? 'zh' : 'en'
  const i18n = await initI18n({ config: payload.config.i18n, context: 'api', language })
  return createLocalReq({ context: { why }, req: { i18n } }, payload)
}
