'use client'
import { Gutter } from '@payloadcms/ui'
import { DocumentSteps } from '../../fields/admin/document-steps.tsx'
import { KeysHelp } from '../../photos/sheet/admin/keys-help.tsx'
import type { Board } from '../board.ts'
import { noFilters } from '../filters.ts'
import type { Viewer } from '../who-may.ts'
import { AssignDialog } from './assign-dialog.tsx'
import { BoardGrid } from './board-grid.tsx'
import { BoardHead } from './board-head.tsx'
import { NoSessions, NothingFound } from './empty-board.tsx'
import { FilterBar } from './filter-bar.tsx'
import { StartDialog } from './start-dialog.tsx'
import { useCoverage } from './use-coverage.ts'
import './board.css'
import './cells.css'
import './print.css'

type Props = { initial: Board; viewer: Viewer }

/** Every session of an event and what there is of it: seen, filtered, started and given out from here. */
export function CoverageBoard({ initial, viewer }: Props) {
  const state = useCoverage(initial, viewer)
  const { acts, board, filter, filters, over, rows, search, setOver, start, words } = state
  const today = board.rows.find(({ phase }) => phase === 'now')
  return (
    <Gutter className="coverage">
      <DocumentSteps view={words.title} />
      <BoardHead
        {...{ board, today, words }}
        isUnreached={state.isUnreached}
        onKeys={() => setOver({ kind: 'help' })}
      />
      {board.rows.length === 1 ? (
        <NoSessions event={board.event.id} words={words} />
      ) : (
        <FilterBar
          {...{ board, filter, filters, search, words }}
          shown={rows.filter(({ kind }) => kind === 'session').length}
        />
      )}
      {rows.length === 0 ? (
        <NothingFound onClear={() => filter(noFilters)} words={words} />
      ) : (
        <BoardGrid
          {...{ acts, board, filters, rows, viewer, words }}
          {...state.grid}
          onAssign={(story, at) => setOver({ kind: 'assign', story, at })}
          onStart={(row, cell) => start(row, cell)}
        />
      )}
      {over.kind === 'help' && <KeysHelp onClose={state.close} words={words} />}
      {over.kind === 'assign' && (
        <AssignDialog
          {...{ acts, at: over.at, board, words }}
          key={over.story.id}
          onClose={state.close}
          story={over.story}
        />
      )}
      {over.kind === 'start' && (
        <StartDialog
          {...over}
          {...{ viewer, words }}
          onClose={state.close}
          onStart={(beginning) => void state.begin(beginning, over)}
        />
      )}
    </Gutter>
  )
}
