'use client'

import {
  ConfirmationModal,
  PopupList,
  TextareaInput,
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useLocale,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'
import { useHold } from '../../fields/admin/use-hold.ts'

/** Withdraws a document as Payload's own button does, and asks why for the audit log. */
export function UnpublishButton() {
  const { hasPublishedDoc, hasPublishPermission, id, isTrashed } = useDocumentInfo()
  const { toggleModal } = useModal()
  const { i18n, t } = useTranslation()
  const [why, setWhy] = useState('')
  const withdraw = useWithdrawal()
  if (!hasPublishPermission || !hasPublishedDoc || isTrashed) return null
  const modal = `unpublish-${id}`
  const words = i18n.language.startsWith('zh') ? chinese : english
  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={() => toggleModal(modal)}>
        {t('version:unpublish')}
      </PopupList.Button>
      <ConfirmationModal
        body={
          <>
            <p>{words.about}</p>
            <TextareaInput
              description={words.help}
              label={words.why}
              onChange={({ target }: { target: { value: string } }) => setWhy(target.value)}
              path="why"
              value={why}
            />
          </>
        }
        confirmingLabel={t('version:unpublishing')}
        heading={t('version:confirmUnpublish')}
        modalSlug={modal}
        onConfirm={() => withdraw(why)}
      />
    </>
  )
}

/** Asks the server to withdraw the document, and once it is, shows the draft it has become. */
function useWithdrawal(): (why: string) => Promise<void> {
  const hold = useHold()
  const info = useDocumentInfo()
  const { config } = useConfig()
  const { reset } = useForm()
  const { code: locale } = useLocale()
  const { i18n, t } = useTranslation()
  const withdraw = async (why: string): Promise<void> => {
    const query = new URLSearchParams({ depth: '0', 'fallback-locale': 'null', locale, why })
    const address = `${config.routes.api}/${info.collectionSlug}/${info.id}?${query}`
    const { doc, fault } = await send(address, i18n.language).catch(() => unreached)
    if (!doc) {
      toast.error(fault || t('error:unPublishingDocument'))
      return
    }
    await reset(doc)
    toast.success(t('version:unpublishedSuccessfully'))
    info.setUnpublishedVersionCount(1)
    info.setMostRecentVersionIsAutosaved(false)
    info.setHasPublishedDoc(false)
  }
  return (why) => hold(() => withdraw(why))
}

type Answer = { doc?: Record<string, unknown>; fault?: string }

const unreached: Answer = {}

/** The document once it is withdrawn, or what the server has against it. */
async function send(address: string, language: string): Promise<Answer> {
  const answer = await fetch(address, {
    method: 'PATCH',
    credentials: 'include',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
    body: JSON.stringify({ _status: 'draft' }),
  })
  const said = await answer.json()
  return answer.ok ? { doc: said.doc } : { fault: said?.errors?.[0]?.message }
}

const english = {
  about: 'Readers no longer find it. The words stay here as a draft.',
  why: 'Why',
  help: 'For the audit log, so that colleagues know later. Readers are not told.',
}

const chinese = {
  about: '读者将无法再看到；内容作为草稿保留。',
  why: '原因',
  help: '记入审计日志，供同事日后查阅，读者看不到。',
}
