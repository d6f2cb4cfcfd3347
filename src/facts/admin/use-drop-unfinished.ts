'use client'
import { useFormFields, useModal } from '@payloadcms/ui'
import {
  $getNearestNodeFromDOMNode,
  getNearestEditorFromDOMNode,
} from '@payloadcms/richtext-lexical/lexical'
import { type RefObject, useEffect, useRef } from 'react'
import { factOf } from '../printed-facts.ts'

/**
 * A fact whose drawer is closed before event and fact were chosen, with Escape or otherwise, goes out
 * of the text again: it stands there from the moment the drawer opens, and would print nothing.
 */
export function useDropUnfinished(label: RefObject<HTMLElement | null>): void {
  const id = useFormFields(([fields]) => fields.id?.value)
  const { modalState } = useModal()
  // The slug of the drawer of a block ends with the id of the block.
  const isOpen =
    typeof id === 'string' &&
    Object.entries(modalState).some(([slug, modal]) => slug.endsWith(id) && modal.isOpen)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen && label.current) dropUnfinished(label.current)
    wasOpen.current = isOpen
  }, [isOpen, label])
}

function dropUnfinished(label: HTMLElement): void {
  getNearestEditorFromDOMNode(label)?.update(
    () => {
      const node = $getNearestNodeFromDOMNode(label)
      if (node?.getType() !== 'inlineBlock') return
      const stored = node.exportJSON()
      if (factOf('fields' in stored ? stored.fields : null) !== null) return
      node.selectPrevious()
      node.remove()
    },
    { tag: 'history-merge' },
  )
}
