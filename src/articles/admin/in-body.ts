'use client'
import {
  $createRangeSelection,
  $getRoot,
  $setSelection,
  type ElementNode,
  getNearestEditorFromDOMNode,
  type LexicalEditor,
  type RangeSelection,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical'

/** The editor of a rich text field on this form, or null when it is not shown. */
function editorOf(form: ParentNode, path: string): LexicalEditor | null {
  const field = form.querySelector(`[data-field-path="${path}"] [data-lexical-editor]`)
  return field ? getNearestEditorFromDOMNode(field) : null
}

/** Selects these words where they first stand in the text, and shows them. */
export function selectInBody(form: ParentNode, path: string, words: string): boolean {
  const editor = editorOf(form, path)
  if (editor === null) return false
  const key = inUpdate(editor, () => $select(words)?.anchor.key ?? null)
  if (key === null) return false
  editor.getElementByKey(key)?.scrollIntoView({ block: 'center' })
  editor.focus()
  return true
}

/** Puts other words in their place, as if typed: the editor takes it back like any other change. */
export function replaceInBody(
  form: ParentNode,
  path: string,
  { instead, words }: { instead: string; words: string },
): boolean {
  const editor = editorOf(form, path)
  if (editor === null || !editor.isEditable()) return false
  return inUpdate(editor, () => {
    const selection = $select(words)
    selection?.insertText(instead)
    return selection !== null
  })
}

/** What an update of the editor comes to, at once. */
function inUpdate<Result>(editor: LexicalEditor, change: () => Result): Result {
  const results: Result[] = []
  editor.update(() => void results.push(change()), { discrete: true })
  const [result] = results
  if (result === undefined) throw new Error('The editor made no update.')
  return result
}

type Place = { node: TextNode; offset: number }

/** Words may run through bold or linked pieces, so each block is looked at as a whole. */
function $select(words: string): RangeSelection | null {
  const blocks = Map.groupBy($getRoot().getAllTextNodes(), (node) => $blockOf(node))
  for (const nodes of blocks.values()) {
    const at = nodes
      .map((node) => node.getTextContent())
      .join('')
      .indexOf(words)
    const start = $placeAt(nodes, at, false)
    const end = $placeAt(nodes, at + words.length, true)
    if (at >= 0 && start && end) return $selectFrom(start, end)
  }
  return null
}

function $blockOf(node: TextNode): ElementNode | null {
  const parent = node.getParent()
  return parent?.isInline() ? parent.getParent() : parent
}

/** The piece of text that holds this place; at a border the one before it for an end. */
function $placeAt(nodes: TextNode[], at: number, isEnd: boolean): Place | null {
  let before = 0
  for (const node of nodes) {
    const size = node.getTextContentSize()
    const isHere = isEnd ? at <= before + size : at < before + size
    if (isHere) return { node, offset: at - before }
    before += size
  }
  return null
}

function $selectFrom(start: Place, end: Place): RangeSelection {
  const selection = $createRangeSelection()
  selection.anchor.set(start.node.getKey(), start.offset, 'text')
  selection.focus.set(end.node.getKey(), end.offset, 'text')
  $setSelection(selection)
  return selection
}
