'use client'
import { useAuth, useConfig, useListDrawerContext, useTranslation } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { useCallback, useEffect, useState } from 'react'
import type { Unsaved } from '../unsaved.ts'
import { CopyText, ThrowAway } from './left-buttons.tsx'
import { copiesBy, withoutLiving } from './left-copies.ts'
import { putOnShelf } from './shelf.ts'
import { nameOf } from './use-copy.ts'
import { type Words, wordsIn } from './words.ts'
import '../../admin/rescue.css'

/**
 * What this browser alone keeps of what somebody wrote: all of it above the refused saves; above
 * another list what they wrote in the document that is not there for them any more.
 */
export function LeftHere({ collectionSlug }: { collectionSlug: string }) {
  const { user } = useAuth()
  const { isInDrawer } = useListDrawerContext()
  const gone = useSearchParams().get('notFound')
  const isAll = collectionSlug === 'rescues'
  if (!user || isInDrawer || !(isAll || gone)) return null
  return <OfUser document={isAll ? null : gone} user={String(user.id)} />
}

function OfUser({ document, user }: { document: string | null; user: string }) {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const [copies, setCopies] = useState<Unsaved[]>([])
  const load = useCallback(async () => {
    const left = await withoutLiving(await copiesBy(user))
    setCopies(left.filter((copy) => document === null || copy.document === document))
  }, [document, user])
  useEffect(() => void load(), [load])
  if (copies.length === 0) return null
  const throwAway = (copy: Unsaved) => {
    putOnShelf(nameOf(copy), null)
    setCopies(copies.filter((each) => each !== copy))
  }
  return (
    <section aria-labelledby="left-here" className="left-here">
      <h2 id="left-here">{words.list}</h2>
      <p>{document === null ? words.listWhy : words.goneWhy}</p>
      <ul>
        {copies.map((copy) => (
          <li key={nameOf(copy)}>
            <What copy={copy} isThere={document === null} words={words} />
            <CopyText copy={copy} words={words} />
            <ThrowAway onThrow={() => throwAway(copy)} words={words} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type WhatProps = { copy: Unsaved; isThere: boolean; words: Words }

function What({ copy, isThere, words }: WhatProps) {
  const { config } = useConfig()
  const { at, collection, document, locale } = copy
  const title = copy.title || words.untitled
  const place = `${config.routes.admin}/collections/${collection}/${document ?? 'create'}`
  return (
    <p>
      {isThere ? <a href={`${place}?locale=${locale}`}>{title}</a> : <strong>{title}</strong>},{' '}
      {words.writtenAt(at)}
    </p>
  )
}
