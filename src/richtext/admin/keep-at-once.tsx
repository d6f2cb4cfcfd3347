'use client'
import { $isBlockNode, useBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey, SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useAllFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef } from 'react'

/**
 * Puts what is changed in a block into the text at once. Payload does so when the server has looked
 * at it: until then a tab that is changed, or a save, would lose it.
 */
export function KeepAtOnce() {
  const [fields] = useAllFormFields()
  const [editor] = useLexicalComposerContext()
  const { nodeKey } = useBlockComponentContext()
  const values = JSON.stringify(valuesIn(fields))
  const known = useRef(values)
  useEffect(() => {
    if (known.current === values) return
    known.current = values
    editor.update(
      () => {
        const node = $getNodeByKey(nodeKey)
        if ($isBlockNode(node)) node.setFields({ ...node.getFields(), ...JSON.parse(values) }, true)
      },
      { tag: SKIP_DOM_SELECTION_TAG },
    )
  }, [editor, nodeKey, values])
  return null
}

/** As Payload has them: rows are told by their fields, not by their number. */
function valuesIn(fields: FormState): object {
  const told = Object.entries(fields).map(([path, field]): [string, FormState[string]] =>
    field.rows && 'value' in field ? [path, { ...field, disableFormData: true }] : [path, field],
  )
  return reduceFieldsToValues(Object.fromEntries(told), true)
}
