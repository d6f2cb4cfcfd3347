'use client'

import { Button, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'

/** Leads to the original with the record as it was last saved in its file. */
export function Download() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { user } = useAuth()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const isWithdrawn = savedDocumentData?.pubStatus === 'canceled' || savedDocumentData?.deletedAt
  if (!id || isWithdrawn || user?.role === 'viewer') return null
  const isChinese = i18n.language.startsWith('zh')
  return (
    <div className="field-type">
      <Button
        buttonStyle="secondary"
        el="anchor"
        margin={false}
        tooltip={
          isChinese
            ? '原图像素，写入最近保存的说明、署名和权利；不含位置信息'
            : 'The original with caption, credit and rights as last saved in the file, without its position'
        }
        url={`${config.routes.api}/photos/${id}/for-publication`}
      >
        {isChinese ? '下载用于发布' : 'Download for publication'}
      </Button>
    </div>
  )
}
