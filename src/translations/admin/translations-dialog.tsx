'use client'
import { Button, Pill, toast, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { stageNamed, withdrawnLabel } from '../../articles/stage-labels.ts'
import { Dialog } from '../../fields/admin/dialog.tsx'
import type { Sibling } from '../siblings.ts'
import { BeginForm } from './begin-form.tsx'
import { MarkUpToDate } from './mark-up-to-date.tsx'
import { begin, useSiblings, type Wish } from './use-siblings.ts'
import { wordsIn, type Words } from './words.ts'
import './translations.css'

type Props = { id: string; onClose: () => void }

/** A story in every language of the newsroom. Escape closes it, as with every dialog. */
export function TranslationsDialog({ id, onClose }: Props) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { user } = useAuth()
  const router = useRouter()
  const address = `${config.routes.api}/articles/${id}/translations`
  const { hasFailed, languages, load } = useSiblings(address)
  const own = languages?.find(({ article }) => article?.id === id)?.article
  const isDown = own?.stage === 'killed' || own?.isWithdrawn === true
  const translate = async (wish: Wish): Promise<void> => {
    const begun = await begin(address, wish)
    if ('message' in begun) return void toast.error(begun.message || words.failed)
    const isGiven = wish.assignee !== undefined && wish.assignee !== user?.id
    if (isGiven) {
      toast.success(words.given)
      return load()
    }
    onClose()
    router.push(`${config.routes.admin}/collections/articles/${begun.id}/translation`)
  }
  return (
    <Dialog className="translations" close={words.close} onClose={onClose} title={words.title}>
      <p>{isDown ? words.down : words.help}</p>
      {!languages && <p role="status">{hasFailed ? words.failed : words.loading}</p>}
      <ul>
        {languages?.map((sibling) => (
          <Language
            key={sibling.language}
            {...{ id, isDown, sibling, words }}
            isDesk={user?.role === 'admin' || user?.role === 'editor'}
            onBegin={translate}
          />
        ))}
      </ul>
    </Dialog>
  )
}

type LanguageProps = {
  id: string
  isDesk: boolean
  /** What was killed is not translated. */
  isDown: boolean
  onBegin: (wish: Wish) => Promise<void>
  sibling: Sibling
  words: Words
}

function Language({ id, isDesk, isDown, onBegin, sibling, words }: LanguageProps) {
  const { config } = useConfig()
  const { article, language, name } = sibling
  if (article === null) return <Missing {...{ isDesk, isDown, language, name, onBegin, words }} />
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

type MissingProps = Omit<LanguageProps, 'id' | 'sibling'> & { language: string; name: string }

function Missing({ isDown, name, ...props }: MissingProps) {
  const [isBeginning, setBeginning] = useState(false)
  return (
    <li>
      <strong>{name}</strong>
      <span />
      {isBeginning ? (
        <BeginForm {...props} onCancel={() => setBeginning(false)} />
      ) : (
        !isDown && (
          <Button margin={false} onClick={() => setBeginning(true)} size="small">
            {props.words.translate}
          </Button>
        )
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
  const { language } = i18n
  const withdrawn = language.startsWith('zh') ? withdrawnLabel.zh : withdrawnLabel.en
  return (
    <span className="translations__state">
      <Pill pillStyle="light" size="small">
        {isWithdrawn ? withdrawn : stageNamed(stage, language)}
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

/** On a translation itself. */
function Here({
  article: { behind, isSource, sourceRevision },
  words,
}: {
  article: Article
  words: Words
}) {
  if (isSource || behind === 0 || sourceRevision === null) return <span>{words.here}</span>
  return <MarkUpToDate revision={sourceRevision} words={words} />
}
