'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_BEFORE_CRITICAL,
  type ElementNode,
  type LexicalNode,
  SELECTION_CHANGE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $findMatchingParent } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect } from 'react'

export const TripleClickFeatureClient = createClientFeature({
  plugins: [{ Component: EndInOwnBlock, position: 'normal' }],
})

/**
 * Browsers end what three clicks select at the beginning of the next block. Before a table that is all
 * of the table, and what is typed then replaces it.
 */
function EndInOwnBlock() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    let third: MouseEvent | null = null
    let forgetting: ReturnType<typeof setTimeout> | undefined
    const press = (event: MouseEvent): void => {
      clearTimeout(forgetting)
      third = event.detail > 2 ? event : null
    }
    // Whoever drags on selects further blocks, and keys begin something else.
    const drag = (event: MouseEvent): void => {
      if (third && event.buttons > 0 && isFarFrom(third, event)) third = null
    }
    const release = (): void => {
      forgetting = setTimeout(() => (third = null), settling)
    }
    const type = (): void => void (third = null)
    const stopListening = editor.registerRootListener((root, before) => {
      before?.removeEventListener('mousedown', press, true)
      before?.removeEventListener('mousemove', drag, true)
      before?.removeEventListener('mouseup', release, true)
      before?.removeEventListener('keydown', type, true)
      root?.addEventListener('mousedown', press, true)
      root?.addEventListener('mousemove', drag, true)
      root?.addEventListener('mouseup', release, true)
      root?.addEventListener('keydown', type, true)
    })
    const select = (): boolean => {
      if (third) $endInFirstBlock()
      return false
    }
    // The table takes what reaches into it as a whole, at the next priority.
    const priority = COMMAND_PRIORITY_BEFORE_CRITICAL
    const stopSelecting = editor.registerCommand(SELECTION_CHANGE_COMMAND, select, priority)
    return () => {
      stopSelecting()
      stopListening()
    }
  }, [editor])
  return null
}

/** In milliseconds: so long after a click browsers may still say what it selected. */
const settling = 200

/** A hand that clicks shakes by a pixel or two. */
function isFarFrom(one: MouseEvent, { clientX, clientY }: MouseEvent): boolean {
  return Math.hypot(clientX - one.clientX, clientY - one.clientY) > 5
}

function $endInFirstBlock(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return
  const block = blockOf(selection.anchor.getNode())
  if (block === null || blockOf(selection.focus.getNode())?.is(block)) return
  const last = block.getLastDescendant()
  if ($isTextNode(last)) selection.focus.set(last.getKey(), last.getTextContentSize(), 'text')
  else selection.focus.set(block.getKey(), block.getChildrenSize(), 'element')
}

function blockOf(node: LexicalNode): ElementNode | null {
  const found = $findMatchingParent(node, (each) => $isElementNode(each) && !each.isInline())
  return $isElementNode(found) ? found : null
}
