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
 * of the table, and what is typed then replaces it. Nothing is touched before the button is up: a
 * browser whose selection is changed under a pressed button forgets that it selects by blocks.
 */
function EndInOwnBlock() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const hand = handOf(() => editor.update($endInFirstBlock))
    const stopListening = editor.registerRootListener((root, before) => {
      for (const [name, listen] of hand.listeners) {
        before?.removeEventListener(name, listen, true)
        root?.addEventListener(name, listen, true)
      }
    })
    const select = (): boolean => {
      if (hand.hasClicked()) $endInFirstBlock()
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

type Listener = ['mousedown' | 'mouseup' | 'keydown', (event: Event) => void]

/** Tells when a hand has just clicked three times, and not dragged on to select further blocks. */
function handOf(onThird: () => void): { listeners: Listener[]; hasClicked: () => boolean } {
  let pressed: MouseEvent | null = null
  let until = 0
  const press = (event: Event): void => {
    until = 0
    pressed = event instanceof MouseEvent ? event : null
  }
  const release = (event: Event): void => {
    if (!(event instanceof MouseEvent) || event.detail < 3 || isFarFrom(pressed, event)) return
    until = performance.now() + settling
    onThird()
  }
  const type = (): void => void (until = 0)
  return {
    listeners: [
      ['mousedown', press],
      ['mouseup', release],
      ['keydown', type],
    ],
    hasClicked: () => performance.now() < until,
  }
}

/** A hand that clicks shakes by a pixel or two. */
function isFarFrom(one: MouseEvent | null, { clientX, clientY }: MouseEvent): boolean {
  return one === null || Math.hypot(clientX - one.clientX, clientY - one.clientY) > 5
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
