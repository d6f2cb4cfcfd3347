'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { ask, type CalendarNow, readCalendarAnswer } from './ask.ts'
import { dayOf, daysAfter, weekOf } from './times.ts'

export type Mode = 'week' | 'day'

/** What a key or a button does to the page. */
export type Turn = 'before' | 'after' | 'today' | Mode

const keys: Record<string, Turn> = {
  ArrowLeft: 'before',
  ArrowRight: 'after',
  t: 'today',
  w: 'week',
  d: 'day',
}

/** How often it looks again, in milliseconds. */
const every = 15_000

/** The stretch of time that is shown, and what is in it. */
export function useCalendar(given: Mode) {
  const [mode, setMode] = useState<Mode>(given)
  const [day, setDay] = useState(() => dayOf(new Date()))
  const from = mode === 'week' ? weekOf(day) : day
  const days = mode === 'week' ? 7 : 1
  const { answer, isUnreached, load } = useLoaded(from, daysAfter(from, days))
  const turn = useCallback(
    (to: Turn) => {
      if (to === 'week' || to === 'day') return setMode(to)
      setDay(to === 'today' ? dayOf(new Date()) : daysAfter(day, to === 'after' ? days : -days))
    },
    [day, days],
  )
  useKeys(turn)
  return { answer, days, failed: answer?.failed ?? [], from, isUnreached, load, mode, turn }
}

function useLoaded(from: Date, to: Date) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [answer, setAnswer] = useState<CalendarNow | null>(null)
  const [isUnreached, setUnreached] = useState(false)
  const span = `from=${from.toISOString()}&to=${to.toISOString()}`
  const load = useCallback(() => {
    const look = async () => {
      const said = await ask(`${config.routes.api}/schedule?${span}`, i18n.language)
      if (said.kind === 'ok') setAnswer(readCalendarAnswer(said.body))
      setUnreached(said.kind !== 'ok')
    }
    void look()
  }, [config.routes.api, i18n.language, span])
  useEffect(() => {
    load()
    const timer = setInterval(load, every)
    return () => clearInterval(timer)
  }, [load])
  return { answer, isUnreached, load }
}

/** Not while somebody writes, or presses a key of the browser. */
function useKeys(turn: (to: Turn) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isWriting =
        event.target instanceof HTMLElement &&
        event.target.closest('input, select, textarea, [contenteditable], dialog') !== null
      const to = keys[event.key]
      if (!to || isWriting || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      turn(to)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [turn])
}
