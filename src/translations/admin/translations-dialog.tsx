'use client'
import { Button, Pill, toast, useConfig, useField, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { stageLabels, withdrawnLabel } from '../../articles/stage-labels.ts'
import type { Sibling } from '../siblings.ts'
import { begin, useSiblings } from './use-siblings.ts'
import { wordsIn, type Words } from './words.ts'
import './translations.css'

type Props = { id: string; onClose: () => void }

/** A story in every language of the newsroom. Escape closes it, as with every dialog. */
export function TranslationsDialog({ id, onClose }: Props) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const address = `${config.routes.api}/articles/${id}/translations`
  const { hasFailed, languages } = useSiblings(address)
  const [body, setBody] = useState('source')
  const router = useRouter()
  useEffect(() => dialog.current?.showModal(), [])
  const translate = async (language: string): Promise<void> => {
    const begun = await begin(address, { language, words: body })
    if ('message' in begun) return void toast.error(begun.message || words.failed)
    dialog.current?.close()
    router.push(`${config.routes.admin}/collections/articles/${begun.id}/translation`)
  }
  const isMissing = languages?.some(({ article }) => article === null)
  return createPortal(
    <dialog aria-labelledby={title} className="translations" onClose={onClose} ref={dialog}>
      <header>
        <h2 id={title}>{words.title}</h2>
        <Button
          buttonStyle="subtle"
          margin={false}
          onClick={() => dialog.current?.close()}
          size="small"
        >
          {words.close}
        </Button>
      </header>
      <p>{words.help}</p>
      {!languages && <p role="status">{hasFailed ? words.failed : words.loading}</p>}
      <ul>
        {languages?.map((sibling) => (
          <Language
            key={sibling.language}
            {...{ id, sibling, words }}
            onTranslate={() => void translate(sibling.language)}
          />
        ))}
      </ul>
      {isMissing && <BodyChoice {...{ body, setBody, words }} />}
    </dialog>,
    document.body,
  )
}

type ChoiceProps = { body: string; setBody: (body: string) => void; words: Words }

function BodyChoice({ body, setBody, words }: ChoiceProps) {
  return (
    <label>
      {words.body}
      <select onChange={({ target }) => setBody(target.value)} value={body}>
        <option value="source">{words.keepWords}</option>
        <option value="blank">{words.blankWords}</option>
      </select>
    </label>
  )
}

type LanguageProps = { id: string; onTranslate: () => void; sibling: Sibling; words: Words }

function Language({ id, onTranslate, sibling, words }: LanguageProps) {
  const { config } = useConfig()
  const { article, name } = sibling
  if (article === null)
    return (
      <li>
        <strong>{name}</strong>
        <span />
        <Button margin={false} onClick={onTranslate} size="small">
          {words.translate}
        </Button>
      </li>
    )
  const path = `${config.routes.admin}/collections/articles/${article.id}`
  return (
    <li>
      <strong>{name}</strong>
      <span>
        <span className="translations__title">{article.headline || words.untitled}</span>
        <State article={article} words={words} />
      </span>
      {article.id === id ? (
        <Here {...{ article, words }} />
      ) : (
        <Button
          buttonStyle="secondary"
          el="link"
          margin={false}
          size="small"
          to={article.isSource ? path : `${path}/translation`}
        >
          {article.isSource ? words.open : words.sideBySide}
        </Button>
      )}
    </li>
  )
}

type Article = NonNullable<Sibling['article']>

function State({
  article: { behind, isSource, isWithdrawn, stage },
  words,
}: {
  article: Article
  words: Words
}) {
  const { i18n } = useTranslation()
  const label = isWithdrawn
    ? withdrawnLabel
    : stageLabels.find(({ value }) => value === stage)?.label
  const said = label && (i18n.language.startsWith('zh') ? label.zh : label.en)
  return (
    <span className="translations__state">
      <Pill pillStyle="light" size="small">
        {said ?? stage}
      </Pill>
      {isSource && <span>{words.source}</span>}
      {!isSource && behind === null && <span>{words.unknown}</span>}
      {behind === 0 && <span>{words.upToDate}</span>}
      {behind !== null && behind > 0 && (
        <Pill pillStyle="warning" size="small">
          {words.behind(behind)}
        </Pill>
      )}
    </span>
  )
}

/** On a translation itself: it is up to date when its translator says so, as part of the form. */
function Here({
  article: { behind, isSource, sourceRevision },
  words,
}: {
  article: Article
  words: Words
}) {
  const { setValue } = useField<number>({ path: 'translatedFromRevision' })
  if (isSource || behind === 0 || sourceRevision === null) return <span>{words.here}</span>
  const mark = (): void => {
    setValue(sourceRevision)
    toast.success(words.marked(sourceRevision))
  }
  return (
    <Button buttonStyle="secondary" margin={false} onClick={mark} size="small">
      {words.mark}
    </Button>
  )
}
