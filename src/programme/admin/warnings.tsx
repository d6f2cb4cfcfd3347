'use client'
import { Banner, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Warning = { code: string; path: string; message: string }

/** What the newest draft should make an editor look twice at; asked again after each save. */
export function Warnings() {
  const { collectionSlug, id, lastUpdateTime: saved } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [warnings, setWarnings] = useState<Warning[]>([])
  useEffect(() => {
    if (!id || !collectionSlug) return
    const leaving = new AbortController()
    const address = `${config.routes.api}/${collectionSlug}/${id}/warnings?since=${saved}`
    fetch(address, { credentials: 'include', signal: leaving.signal })
      .then((answer) => (answer.ok ? answer.json() : { warnings: [] }))
      .then((answer: { warnings: Warning[] }) => setWarnings(answer.warnings))
      .catch(() => undefined)
    return () => leaving.abort()
  }, [collectionSlug, config.routes.api, id, saved])
  if (warnings.length === 0) return null
  return (
    <div className="field-type" role="status">
      <h4>{i18n.language.startsWith('zh') ? '请留意' : 'Worth a look'}</h4>
      {warnings.map(({ code, message, path }) => (
        <Banner key={`${code} ${path} ${message}`} type="info">
          {message}
        </Banner>
      ))}
    </div>
  )
}
