'use client'
import { $isBlockNode, useBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import {
  $getNodeByKey,
  HISTORIC_TAG,
  SKIP_DOM_SELECTION_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef } from 'react'

/**
 * Puts what is changed in a block into the text at once. Payload does so when the server has looked
 * at it: until then a tab that is changed, or a save, would lose it. The server's answer to an
 * earlier change would put the earlier words back; they are put right again, but what is undone in
 * the text stays undone.
 */
export function KeepAtOnce() {
  const [fields] = useAllFormFields()
  const [editor] = useLexicalComposerContext()
  const { nodeKey } = useBlockComponentContext()
  const values = JSON.stringify(reduceFieldsToValues(fields, true))
  const opened = useRef<string | null>(values)
  useEffect(() => {
    if (opened.current === values) return
    opened.current = null
    const put = (): void =>
      editor.update(
        () => {
          const node = $getNodeByKey(nodeKey)
          if (!$isBlockNode(node)) return
          const said = { ...node.getFields(), ...JSON.parse(values) }
          if (JSON.stringify(said) !== JSON.stringify(node.getFields())) node.setFields(said, true)
        },
        { tag: SKIP_DOM_SELECTION_TAG },
      )
    put()
    return editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
      if (tags.has(HISTORIC_TAG)) return
      if (dirtyElements.has(nodeKey) || dirtyLeaves.has(nodeKey)) put()
    })
  }, [editor, nodeKey, values])
  return null
}
