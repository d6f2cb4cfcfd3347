'use client'
import {
  Button,
  useDocumentForm,
  useDocumentInfo,
  useListDrawerContext,
  useListQuery,
  useTranslation,
} from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Where } from 'payload'
import { eventsAbout } from './events-about.ts'
import './of-event.css'

/** Where a photo is chosen for something of an event, its photos come first; all of them are a click away. */
export function OfEvent() {
  const { isInDrawer } = useListDrawerContext()
  return isInDrawer ? <Narrowing /> : null
}

function Narrowing() {
  const { collectionSlug, id } = useDocumentInfo()
  const { getData } = useDocumentForm()
  const { handleWhereChange, query } = useListQuery()
  const { i18n } = useTranslation()
  const [events] = useState(() => eventsAbout({ collection: collectionSlug, data: getData(), id }))
  const ofEvent: Where = { or: [{ and: [{ event: { in: events } }] }] }
  const narrow = useEffectEvent(() => {
    if (events.length > 0) void handleWhereChange?.(ofEvent)
  })
  useEffect(() => narrow(), [])
  if (events.length === 0) return null
  const words = i18n.language.startsWith('zh') ? chinese : english
  const isNarrow = JSON.stringify(query.where) === JSON.stringify(ofEvent)
  const choice = (label: string, where: Where, isChosen: boolean) => (
    <Button
      buttonStyle={isChosen ? 'primary' : 'secondary'}
      extraButtonProps={{ 'aria-pressed': isChosen }}
      margin={false}
      onClick={() => void handleWhereChange?.(where)}
      size="small"
    >
      {label}
    </Button>
  )
  return (
    <div aria-label={words.title} className="of-event" role="group">
      {choice(words.ofEvent, ofEvent, isNarrow)}
      {choice(words.all, {}, Object.keys(query.where ?? {}).length === 0)}
    </div>
  )
}

const english = { title: 'Photos', ofEvent: 'Of this event', all: 'All photos' }
const chinese: typeof english = { title: '图片', ofEvent: '本活动的图片', all: '全部图片' }
