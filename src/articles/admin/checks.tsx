'use client'
import { Button, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { CheckList } from './check-list.tsx'
import { type Words, wordsIn } from './checks-words.ts'
import './checks.css'
import { replaceWords } from './replace.ts'
import { useGoTo } from './use-go-to.ts'
import { type Answer, type Checks as Known, type Told, useChecks } from './use-checks.ts'

/** What speaks against publishing the newest draft, beside the editor, each a click away. */
export function Checks() {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { again, checks } = useChecks()
  const panel = useRef<HTMLElement>(null)
  return (
    <section aria-labelledby="checks-title" className="field-type checks" ref={panel}>
      <header className="checks__head">
        <h3 id="checks-title">{words.title}</h3>
        {checks.kind !== 'unsaved' && (
          <Button buttonStyle="none" className="checks__again" margin={false} onClick={again}>
            {words.again}
          </Button>
        )}
      </header>
      <p className={`checks__state checks__state--${toneOf(checks)}`} role="status">
        {sumUp(checks, words)}
      </p>
      {checks.kind === 'answered' && (
        <Found answer={checks.answer} form={() => formOf(panel.current)} words={words} />
      )}
    </section>
  )
}

function formOf(panel: HTMLElement | null): ParentNode {
  return panel?.closest('.collection-edit') ?? document
}

/** The colour in which that is said. */
export function toneOf(checks: Known): 'plain' | 'error' | 'warning' | 'ready' {
  if (checks.kind !== 'answered') return 'plain'
  if (checks.answer.errors.length > 0) return 'error'
  return checks.answer.warnings.length > 0 ? 'warning' : 'ready'
}

/** What pre-flight found, in a few words. */
export function sumUp(checks: Known, words: Words): string {
  if (checks.kind !== 'answered') return words[checks.kind]
  const { advice, errors, warnings } = checks.answer
  if (errors.length + warnings.length > 0) return words.counts(errors.length, warnings.length)
  return advice.length > 0 ? words.readyButAdvice : words.ready
}

type FoundProps = { answer: Answer; form: () => ParentNode; words: Words }

function Found({ answer, form, words }: FoundProps) {
  const { hasSavePermission } = useDocumentInfo()
  const goTo = useGoTo()
  const [mended, setMended] = useState<{ answer: Answer; done: Told[] }>({ answer, done: [] })
  const done = mended.answer === answer ? mended.done : []
  const go = ({ path, words: at }: Told) => goTo({ path, words: at }, form())
  const write = ({ words: from, instead, path }: Told) =>
    from !== undefined &&
    instead !== undefined &&
    replaceWords(form(), { path, words: from, instead })
  const mend = (told: Told) => {
    if (write(told)) setMended({ answer, done: [...done, told] })
    else go(told)
  }
  const lists = (['errors', 'warnings', 'advice'] as const).map((kind) => ({
    kind,
    found: answer[kind].filter((told) => !done.includes(told)),
  }))
  return lists
    .filter(({ found }) => found.length > 0)
    .map(({ found, kind }) => (
      <CheckList
        found={found}
        key={kind}
        kind={kind}
        onGo={go}
        onMend={hasSavePermission ? mend : null}
        words={words}
      />
    ))
}
