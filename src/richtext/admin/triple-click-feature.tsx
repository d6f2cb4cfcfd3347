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
    let isTriple = false
    const press = ({ detail }: MouseEvent): void => void (isTriple = detail > 2)
    // Whoever drags on selects further blocks, and keys begin something else.
    const drag = ({ buttons }: MouseEvent): void => void (isTriple &&= buttons === 0)
    const type = (): void => void (isTriple = false)
    const stopListening = editor.registerRootListener((root, before) => {
      before?.removeEventListener('mousedown', press, true)
      before?.removeEventListener('mousemove', drag, true)
      before?.removeEventListener('keydown', type, true)
      root?.addEventListener('mousedown', press, true)
      root?.addEventListener('mousemove', drag, true)
      root?.addEventListener('keydown', type, true)
    })
    const select = (): boolean => {
      if (isTriple) $endInFirstBlock()
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
