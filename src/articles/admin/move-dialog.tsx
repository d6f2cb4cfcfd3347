'use client'
import {
  Button,
  CheckboxInput,
  Modal,
  TextareaInput,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'
import { KillReasonChoice } from '../../fields/admin/kill-reason.tsx'
import type { KillReason } from '../../wire/kill-reasons.ts'
import { type BarWords, barWords, consequencesOf } from './bar-words.ts'
import type { Findings } from './findings.ts'
import { OpenElsewhere } from './open-elsewhere.tsx'
import { PersonChoice } from './person-choice.tsx'
import { useGoTo } from './use-go-to.ts'
import { Translations } from './translations.tsx'
import type { Asking, Said } from './use-bar.ts'

type Props = { asking: Asking; onAnswer: (said: Said | null) => Promise<void>; slug: string }

/** Says what an act will do, or what pre-flight found, and asks for a reason or a second look. */
export function MoveDialog({ asking, onAnswer, slug }: Props) {
  const { choice, findings } = asking
  const [reason, setReason] = useState('')
  const [killReason, setKillReason] = useState<KillReason | null>(null)
  const [person, setPerson] = useState(useAssignee())
  const [isSeen, setIsSeen] = useState(false)
  const goTo = useGoTo()
  const isStopped = findings.errors.length > 0
  const hasReason = reason.trim() !== ''
  const isAssigning = choice.act === 'assign'
  const isReady =
    (hasReason || !(choice.needsReason || isStopped)) &&
    (isSeen || findings.warnings.length === 0) &&
    (person !== null || !isAssigning)
  const because = hasReason ? (isStopped ? { override: { reason } } : { reason }) : {}
  const said = {
    ...because,
    ...(killReason ? { killReason } : {}),
    ...(isAssigning && person ? { assignee: person } : {}),
  }
  return (
    <Modal className="confirmation-modal move-dialog" slug={slug} aria-label={choice.label}>
      <div className="confirmation-modal__wrapper">
        <div className="confirmation-modal__content">
          <h1>{choice.label}</h1>
          <Consequences choice={choice} />
          <Found
            findings={findings}
            show={(path) => void onAnswer(null).then(() => goTo({ path }))}
          />
          {findings.warnings.length > 0 && (
            <Seen isSeen={isSeen} onToggle={() => setIsSeen(!isSeen)} />
          )}
          {choice.act === 'kill' && (
            <KillReasonChoice onChange={setKillReason} reason={killReason} />
          )}
          {isAssigning && <PersonChoice onChange={setPerson} person={person} />}
          {!isAssigning && (isStopped || findings.warnings.length === 0) && (
            <Reason asking={asking} onChange={setReason} reason={reason} />
          )}
        </div>
        <Controls isReady={isReady} label={choice.label} onAnswer={onAnswer} said={said} />
      </div>
    </Modal>
  )
}

/** Whose the story is now. */
function useAssignee(): string | null {
  const assignee = useFormFields(([fields]) => fields.assignee?.value)
  return typeof assignee === 'string' ? assignee : null
}

function Seen({ isSeen, onToggle }: { isSeen: boolean; onToggle: () => void }) {
  const { i18n } = useTranslation()
  const { seen } = barWords(i18n.language)
  return <CheckboxInput id="move-seen" checked={isSeen} label={seen} onToggle={onToggle} />
}

type ReasonProps = { asking: Asking; onChange: (reason: string) => void; reason: string }

function Reason({ asking, onChange, reason }: ReasonProps) {
  const { i18n } = useTranslation()
  const words = barWords(i18n.language)
  return (
    <TextareaInput
      path="move-reason"
      label={asking.findings.errors.length > 0 ? words.override : words.reason}
      description={helpFor(asking, words)}
      required={asking.choice.needsReason}
      value={reason}
      onChange={({ target }: { target: { value: string } }) => onChange(target.value)}
    />
  )
}

type ControlsProps = Pick<Props, 'onAnswer'> & { isReady: boolean; label: string; said: Said }

function Controls({ isReady, label, onAnswer, said }: ControlsProps) {
  const { i18n } = useTranslation()
  return (
    <div className="confirmation-modal__controls">
      <Button
        buttonStyle="secondary"
        id="confirm-cancel"
        onClick={() => void onAnswer(null)}
        size="large"
        type="button"
      >
        {barWords(i18n.language).cancel}
      </Button>
      <Button
        disabled={!isReady}
        id="confirm-action"
        onClick={() => void onAnswer(said)}
        size="large"
        type="button"
      >
        {label}
      </Button>
    </div>
  )
}

function helpFor({ choice, findings }: Asking, words: BarWords): string {
  if (findings.errors.length > 0) return words.overrideHelp
  return choice.act === 'sendBack' ? words.forAuthor : words.forLog
}

function Consequences({ choice: { act, isEarly } }: Pick<Asking, 'choice'>) {
  const { i18n } = useTranslation()
  if (isEarly) return <p>{barWords(i18n.language).early}</p>
  const said = consequencesOf(act, i18n.language)
  if (said.length === 0) return null
  return (
    <>
      <ul>
        {said.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <Translations />
    </>
  )
}

type FoundProps = { findings: Findings; show: (path: string) => void }

function Found({ findings, show }: FoundProps) {
  const { i18n } = useTranslation()
  const words = barWords(i18n.language)
  return (
    <>
      <FindingList heading={words.errors} found={findings.errors} show={show} words={words} />
      <FindingList heading={words.warnings} found={findings.warnings} show={show} words={words} />
    </>
  )
}

type ListProps = {
  heading: string
  found: Findings['errors']
  show: (path: string) => void
  words: BarWords
}

function FindingList({ found, heading, show, words }: ListProps) {
  if (found.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {found.map(({ about, code, message, path }) => (
          <li key={`${code} ${path} ${message}`}>
            {message}{' '}
            <button className="move-dialog__link" onClick={() => show(path)} type="button">
              {words.mend}
            </button>{' '}
            <OpenElsewhere about={about} />
          </li>
        ))}
      </ul>
    </section>
  )
}
