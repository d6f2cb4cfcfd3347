'use client'
import { Button, useFormFields, useTranslation } from '@payloadcms/ui'
import { type SyntheticEvent, useState } from 'react'
import { WallTime } from '../../fields/admin/wall-time.tsx'
import { instantOf } from '../../fields/typed-time.ts'
import { isTimeZone } from '../../programme/local-time.ts'
import { readersZone } from '../../schedule/admin/times.ts'
import { type Person, usePeople } from './use-people.ts'
import type { Wish } from './use-siblings.ts'
import type { Words } from './words.ts'

type Props = {
  /** Whether they give out work: others begin what they translate themselves. */
  isDesk: boolean
  language: string
  onBegin: (wish: Wish) => Promise<void>
  onCancel: () => void
  words: Words
}

/** How a translation begins: with which words, and, asked of the desk, with whom and until when. */
export function BeginForm({ isDesk, language, onBegin, onCancel, words }: Props) {
  const [body, setBody] = useState('source')
  const [assignee, setAssignee] = useState('')
  const [due, setDue] = useState('')
  const [isBusy, setBusy] = useState(false)
  const zone = useZone()
  const dueAt = instantOf(due, zone)
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    setBusy(true)
    void onBegin({ language, words: body, assignee: assignee || undefined, dueAt }).finally(() =>
      setBusy(false),
    )
  }
  return (
    <form onSubmit={submit}>
      <label>
        {words.body}
        <select onChange={({ target }) => setBody(target.value)} value={body}>
          <option value="source">{words.keepWords}</option>
          <option value="blank">{words.blankWords}</option>
        </select>
      </label>
      {isDesk && (
        <>
          <Translator {...{ assignee, language, words }} onChoose={setAssignee} />
          <WallTime label={words.due(zone)} onChange={setDue} value={due} />
          <output className="translations__wrong">{dueAt === 'never' && words.skipped}</output>
        </>
      )}
      <div>
        <Button disabled={isBusy || dueAt === 'never'} margin={false} size="medium" type="submit">
          {words.begin}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={onCancel}
          size="medium"
          type="button"
        >
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

/** The clock of the article; that of whoever looks where it has none. */
function useZone(): string {
  const zone: unknown = useFormFields(([fields]) => fields.displayTimeZone?.value)
  const isKnown = typeof zone === 'string' && isTimeZone(zone)
  return isKnown ? zone : readersZone()
}

type TranslatorProps = {
  assignee: string
  language: string
  onChoose: (id: string) => void
  words: Words
}

/** Those who translate into the language first. */
function Translator({ assignee, language, onChoose, words }: TranslatorProps) {
  const { i18n } = useTranslation()
  const people = usePeople()
  const translators = people.filter(
    ({ languages, role }) => role === 'translator' && languages.includes(language),
  )
  const others = people.filter((person) => !translators.includes(person))
  const name = new Intl.DisplayNames([i18n.language], { type: 'language' }).of(language)
  return (
    <label>
      {words.assignee}
      <select onChange={({ target }) => onChoose(target.value)} value={assignee}>
        <option value="">{words.myself}</option>
        <optgroup label={words.translatorsInto(name ?? language)}>
          <Options people={translators} />
        </optgroup>
        <optgroup label={words.everybody}>
          <Options people={others} />
        </optgroup>
      </select>
    </label>
  )
}

function Options({ people }: { people: readonly Person[] }) {
  return people.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
}
