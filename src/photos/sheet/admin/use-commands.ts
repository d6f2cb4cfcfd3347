'use client'
import { type Dispatch, type RefObject, useState } from 'react'
import type { Frame } from '../frame.ts'
import { type Command, type Step, stepFrom } from '../keys.ts'
import { type Act, type Sheet, targets } from '../sheet.ts'
import { mayChangeAny, mayMark, mayPublish, type Viewer } from '../who-may.ts'
import { columnsOf } from './frame-grid.tsx'
import type { Words } from './words.ts'

/** What lies over the sheet. */
export type Over = 'none' | 'caption' | 'batch' | 'match' | 'publish' | 'loupe' | 'help'

type Given = {
  dispatch: Dispatch<Act>
  frames: Frame[]
  grid: RefObject<HTMLDivElement | null>
  /** False when not all photos could be loaded, and none were selected. */
  onSelectAll: () => Promise<boolean>
  sheet: Sheet
  viewer: Viewer
  words: Words
}

/** Does what keys and buttons ask for, and says what was done for those who do not see it. */
export function useCommands(given: Given) {
  const { dispatch, frames, grid, onSelectAll, sheet, viewer, words } = given
  const [over, setOver] = useState<Over>('none')
  const [said, setSaid] = useState('')
  const at = frames.findIndex(({ id }) => id === sheet.current)
  const step = (by: Step, how?: 'extend' | 'keep') => {
    const columns = over === 'loupe' || over === 'caption' ? 1 : columnsOf(grid.current)
    const to = frames[stepFrom(at, { by, columns, count: frames.length })]
    if (to) dispatch({ kind: 'go', to: to.id, ...(how ? { how } : {}) })
  }
  const mark = (set: { rating: number } | { pick: Frame['pick'] }, advance: boolean) => {
    const wanted = new Set(targets(sheet))
    const allowed = frames.filter((frame) => wanted.has(frame.id) && mayMark(viewer, frame))
    dispatch({ kind: 'change', changes: allowed.map(({ id }) => ({ id, set })) })
    setSaid(allowed.length === 0 ? words.notYours : sayMark(set, allowed.length, words))
    if (advance) step('right')
  }
  const undo = () => {
    setSaid(sheet.steps.length > 0 ? words.undone : words.nothingToUndo)
    dispatch({ kind: 'undo' })
  }
  const acts = {
    caption: () => setOver('caption'),
    loupe: () => setOver(over === 'loupe' ? 'none' : 'loupe'),
    all: () => void onSelectAll().then((isWhole) => isWhole || setSaid(words.notAll)),
    help: () => setOver('help'),
    batch: () => (mayChangeAny(viewer) ? setOver('batch') : setSaid(words.readOnly)),
    match: () => (mayChangeAny(viewer) ? setOver('match') : setSaid(words.readOnly)),
    publish: () => (mayPublish(viewer) ? setOver('publish') : setSaid(words.publish.notYours)),
    undo,
    toggle: () => sheet.current && dispatch({ kind: 'go', to: sheet.current, how: 'toggle' }),
    leave: () => {
      if (over !== 'none') setOver('none')
      else if (sheet.current) dispatch({ kind: 'go', to: sheet.current })
    },
  }
  const run = (command: Command): void => {
    if (command.kind === 'move')
      step(command.by, command.extend ? 'extend' : command.keep ? 'keep' : undefined)
    else if (command.kind === 'rate') mark({ rating: command.rating }, command.advance)
    else if (command.kind === 'pick') mark({ pick: command.pick }, command.advance)
    else acts[command.kind]()
  }
  return { at, over, run, said, setOver, setSaid, step }
}

function sayMark(set: { rating: number } | { pick: Frame['pick'] }, count: number, words: Words) {
  return 'rating' in set
    ? words.rated(set.rating, count)
    : words.chosen(words.picks[set.pick], count)
}
