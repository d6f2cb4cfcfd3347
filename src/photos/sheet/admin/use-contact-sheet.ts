'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import type { Frame } from '../frame.ts'
import { readRest } from '../pages.ts'
import type { FramePage } from '../read-frames.ts'
import { act, openSheet, shownFrames } from '../sheet.ts'
import type { Viewer } from '../who-may.ts'
import type { Choices } from './filter-bar.tsx'
import { useFocus } from './frame-grid.tsx'
import { useCommands } from './use-commands.ts'
import { useLooseKeys } from './use-loose-keys.ts'
import { useOutbox } from './use-outbox.ts'
import { usePages } from './use-pages.ts'
import { wordsIn } from './words.ts'

type Given = {
  choices: Choices
  language: string
  page: FramePage
  query: string
  viewer: Viewer
}

/** Everything a contact sheet remembers and can do. */
export function useContactSheet({ choices, language, page, query, viewer }: Given) {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const [sheet, dispatch] = useReducer(act, { ...page, language }, openSheet)
  const opened = useRef(page)
  useEffect(() => {
    if (opened.current === page) return
    opened.current = page
    dispatch({ kind: 'open', ...page, language })
  }, [language, page])
  const frames = useMemo(() => shownFrames(sheet), [sheet])
  const grid = useRef<HTMLDivElement>(null)
  const pages = usePages(query, dispatch)
  const { load } = pages
  const { next } = sheet
  const more = useCallback(() => void (next && load(next)), [load, next])
  const onSelectAll = async () => {
    const isWhole = await readRest(next, load)
    if (isWhole) dispatch({ kind: 'selectAll' })
    return isWhole
  }
  const commands = useCommands({
    ...{ dispatch, frames, grid, onSelectAll, sheet, viewer, words },
  })
  useFocus(grid, sheet.current, ['caption', 'batch', 'match'].includes(commands.over))
  useLooseKeys(grid, commands.run)
  const isNearEnd = next !== null && commands.at >= frames.length - nearEnd
  useEffect(() => {
    if (isNearEnd) more()
  }, [isNearEnd, more])
  const sending = useOutbox(sheet.outbox, dispatch, viewer.id)
  const zoneOf = useZones(choices)
  return { commands, dispatch, frames, grid, more, pages, sending, sheet, words, zoneOf }
}

export type ContactSheetState = ReturnType<typeof useContactSheet>

/** So many photos before the last one loaded, the next page is asked for. */
const nearEnd = 30

/** The clock of the event a photo is from. */
function useZones({ events }: Choices): (frame: Frame) => string {
  const zones = useMemo(() => new Map(events.map(({ id, timeZone }) => [id, timeZone])), [events])
  return useCallback(({ event }: Frame) => zones.get(event ?? '') ?? 'UTC', [zones])
}
