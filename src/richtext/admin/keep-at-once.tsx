'use client'
import { $isBlockNode, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import {
  $getNearestNodeFromDOMNode,
  $onUpdate,
  HISTORIC_TAG,
  SKIP_DOM_SELECTION_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useAllFormFields, useDocumentForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef } from 'react'

/**
 * Puts what is changed in a block into the text at once, and the text into the form. Payload does so
 * when the server has looked at it and the browser has time: until then a tab that is changed, or a
 * save, would lose it. The server's answer to an earlier change would put the earlier words back; they
 * are put right again, but what is undone in the text stays undone.
 */
export function KeepAtOnce() {
  const [fields] = useAllFormFields()
  const [editor] = useLexicalComposerContext()
  const { fieldProps } = useEditorConfigContext()
  const { dispatchFields, getField } = useDocumentForm()
  const { path } = fieldProps
  // Payload says which block it is only to those that draw themselves.
  const place = useRef<HTMLSpanElement>(null)
  const values = JSON.stringify(reduceFieldsToValues(fields, true))
  const opened = useRef<string | null>(values)
  useEffect(() => {
    if (opened.current === values) return
    opened.current = null
    const $block = () => place.current && $getNearestNodeFromDOMNode(place.current)
    const tell = (): void => {
      const value = editor.getEditorState().toJSON()
      if (getField(path)) dispatchFields({ type: 'UPDATE', path, value })
    }
    const $put = (): void => {
      const node = $block()
      if (!$isBlockNode(node)) return
      const said = { ...node.getFields(), ...JSON.parse(values) }
      if (JSON.stringify(said) === JSON.stringify(node.getFields())) return
      node.setFields(said, true)
      $onUpdate(tell)
    }
    const put = (): void => editor.update($put, { tag: SKIP_DOM_SELECTION_TAG })
    put()
    return editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (tags.has(HISTORIC_TAG)) return
      const key = editor.read(() => $block()?.getKey())
      if (key && (dirtyElements.has(key) || dirtyLeaves.has(key))) put()
    })
  }, [dispatchFields, editor, getField, path, values])
  return <span hidden ref={place} />
}
