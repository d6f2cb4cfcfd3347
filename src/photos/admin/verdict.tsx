'use client'

import { Banner, useAllFormFields, useTranslation } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { Said } from '../../fields/refuse.ts'
import { isTimeZone, sayLocalTime } from '../../programme/local-time.ts'
import { machineMadeNote } from '../machine-made.ts'
import { reasonSentences, usageLabels, verdictWords } from '../rights-sentences.ts'
import { evaluate, type Evaluation, type Lease, type Rights } from '../rights.ts'
import { needsLease } from '../usage-category.ts'
import { usageNames, usages } from '../usages.ts'
import { rightsOnForm } from './rights-on-form.ts'
import { text } from './text.ts'
import './verdict.css'

type Say = (said: Said) => string

/** What the rights on the form come to for each use, in words, while they are being written. */
export function Verdict() {
  const [fields] = useAllFormFields()
  const { i18n } = useTranslation()
  const at = useNow()
  const values = new Map<string, unknown>(Object.entries(reduceFieldsToValues(fields, true)))
  const rights = rightsOnForm(Object.fromEntries(values))
  if (rights === null) return null
  const say: Say = ({ en, zh }) => (i18n.language.startsWith('zh') ? zh : en)
  const zone = text(values.get('embargoTimeZone'))
  const note = machineMadeNote({
    usageCategory: text(values.get('usageCategory')),
    digitalSourceType: text(values.get('digitalSourceType')),
  })
  return (
    <section aria-live="polite" className="field-type verdict">
      <h3>{say(title)}</h3>
      <dl className="verdict__uses">
        {usageNames.map((usage) => (
          <div className="verdict__use" key={usage}>
            <dt>{say(usageLabels[usage])}</dt>
            <dd>
              <Answer found={evaluate(rights, { ...usages[usage], at })} say={say} zone={zone} />
            </dd>
          </div>
        ))}
      </dl>
      {rights.leases.some(isNoLimit(rights)) && <Banner type="info">{say(noLimit)}</Banner>}
      {note && <Banner type="info">{say(note)}</Banner>}
    </section>
  )
}

type AnswerProps = { found: Evaluation; say: Say; zone: string }

function Answer({ found, say, zone }: AnswerProps) {
  const { reasons, until, verdict } = found
  return (
    <>
      <strong className={`verdict__word verdict__word--${verdict}`}>
        {say(verdictWords[verdict])}
        {until && ` ${say(untilWords(until, zone))}`}
      </strong>{' '}
      {reasons.map((reason) => say(reasonSentences[reason])).join(' ')}
    </>
  )
}

function untilWords(until: Date, zone: string): Said {
  const clock = isTimeZone(zone) ? zone : 'UTC'
  const time = `${sayLocalTime(until, clock)} (${clock})`
  return { en: `until ${time}`, zh: `至 ${time}` }
}

/** The time, told again twice a minute. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const ticking = setInterval(() => setNow(new Date()), 30_000)
    return () => clearInterval(ticking)
  }, [])
  return now
}

/** Whether a lease permits what needs no permission, and so says nothing. */
const isNoLimit =
  ({ usageCategory }: Rights) =>
  ({ kind, use }: Lease): boolean =>
    kind === 'allow' && !needsLease(usageCategory, use)

const title = { en: 'What it may be used for', zh: '可作何用' }
const noLimit = {
  en: 'A lease that allows does not limit this photo, which may be used so without one. To end its use, add a lease that denies it from that time on.',
  zh: '此来源的图片无需许可即可使用，“允许”条目不会限制其使用。如需到期停用，请添加自该时刻起“禁止”的条目。',
}
