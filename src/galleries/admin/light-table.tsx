'use client'
import {
  Button,
  DraggableSortable,
  FieldDescription,
  FieldError,
  FieldLabel,
  useField,
  useFormFields,
} from '@payloadcms/ui'
import type { ArrayFieldClientProps } from 'payload'
import { type ReactNode, useState } from 'react'
import { text } from '../../photos/admin/text.ts'
import { NotSeen } from './not-seen.tsx'
import { PhotoPicker } from './photo-picker.tsx'
import { PictureCard } from './picture-card.tsx'
import { type LightTableState, useLightTable } from './use-light-table.ts'
import '../../photos/sheet/admin/frame.css'
import './light-table.css'

/** The photos of a gallery as they lie beside each other; a field of its form like any other. */
export function LightTable({ field, path, readOnly, schemaPath }: ArrayFieldClientProps) {
  const { disabled, showError } = useField({ hasRows: true, potentiallyStalePath: path })
  const isReadOnly = readOnly === true || disabled
  const table = useLightTable({ isReadOnly, path, schemaPath: schemaPath ?? path })
  const { uses, words } = table
  const [isPicking, setPicking] = useState(false)
  const scope = useScope()
  return (
    <section
      aria-labelledby="light-table-title"
      className="field-type light-table"
      id="field-photos"
    >
      <FieldError path={path} showError={showError} />
      <Head isReadOnly={isReadOnly} onPick={() => setPicking(true)} table={table}>
        <FieldLabel as="span" label={field.label} path={path} />
      </Head>
      <NotSeen {...{ isReadOnly, table }} />
      {uses.length === 0 ? (
        <Empty hasScope={scope.event !== '' || scope.session !== ''} words={words} />
      ) : (
        <Pictures isReadOnly={isReadOnly} path={path} table={table} />
      )}
      <FieldDescription description={field.admin?.description} path={path} />
      {isPicking && (
        <PhotoPicker
          {...{ scope, words }}
          onAdd={table.add}
          onClose={() => setPicking(false)}
          there={uses.map(({ photo }) => photo)}
        />
      )}
    </section>
  )
}

type HeadProps = {
  children: ReactNode
  isReadOnly: boolean
  onPick: () => void
  table: LightTableState
}

function Head({ children, isReadOnly, onPick, table }: HeadProps) {
  const { canUndo, said, undo, uses, words } = table
  return (
    <header>
      <h3 id="light-table-title">{children}</h3>
      <span>{uses.length > 0 && words.photos(uses.length)}</span>
      <span aria-live="polite" className="light-table__said">
        {said}
      </span>
      {!isReadOnly && canUndo && (
        <Button buttonStyle="secondary" margin={false} onClick={undo} size="small">
          {words.undo}
        </Button>
      )}
      {!isReadOnly && (
        <Button className="light-table__add" margin={false} onClick={onPick} size="small">
          {words.add}
        </Button>
      )}
    </header>
  )
}

/** Where photos for this gallery are looked for first. */
function useScope(): { event: string; session: string } {
  const event = useFormFields(([fields]) => text(fields.event?.value))
  const session = useFormFields(([fields]) => text(fields.session?.value))
  return { event, session }
}

type PicturesProps = { isReadOnly: boolean; path: string; table: LightTableState }

function Pictures({ isReadOnly, path, table }: PicturesProps) {
  const { current, faults, grid, isOpen, pictures, run, uses, words } = table
  const rows = uses.flatMap(({ row }) => row ?? [])
  return (
    <>
      <DraggableSortable
        ids={rows}
        onDragEnd={({ moveFromIndex, moveToIndex }) => table.move(moveFromIndex, moveToIndex)}
        onDragStart={({ id }) => table.lift(String(id))}
      >
        <div className="light-table__grid" ref={grid} role="list">
          {uses.map((use, at) => (
            <PictureCard
              {...{ at, isReadOnly, path, run, use, words }}
              fault={faults[at] ?? ''}
              isCurrent={use.row === current}
              isOpen={isOpen && use.row === current}
              key={use.row ?? `${use.photo}/${at}`}
              of={uses.length}
              picture={pictures.known.get(use.photo)}
            />
          ))}
        </div>
      </DraggableSortable>
      {!isReadOnly && <p className="field-description">{words.keysHelp}</p>}
    </>
  )
}

function Empty({ hasScope, words }: { hasScope: boolean; words: LightTableState['words'] }) {
  return (
    <div className="light-table__empty">
      <strong>{words.empty}</strong>
      <p>{words.emptyHelp}</p>
      {!hasScope && <p>{words.emptyNoEvent}</p>}
    </div>
  )
}
