'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

type Words = { en: string; zh: string }

/** Posts to one of our endpoints, saying whether that is under way and what went wrong. */
export function useAct<Answer>(path: string) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const say = ({ en, zh }: Words) => (i18n.language.startsWith('zh') ? zh : en)
  const act = async (): Promise<Answer | null> => {
    setBusy(true)
    setFault(null)
    try {
      const url = `${config.routes.api}${path}`
      const response = await fetch(url, { method: 'POST', credentials: 'include' })
      const body = await response.json()
      if (!response.ok) throw new Error(body?.errors?.[0]?.message)
      setAnswer(body)
      return body
    } catch (error) {
      setFault((error instanceof Error && error.message) || say(unreached))
      return null
    } finally {
      setBusy(false)
    }
  }
  return { act, answer, fault, isBusy, say }
}

const unreached = {
  en: 'The server did not answer: try again.',
  zh: '服务器没有响应：请重试。',
}
