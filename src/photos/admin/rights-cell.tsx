import type { DefaultServerCellComponentProps } from 'payload'
import { isTimeZone, sayLocalTime } from '../../programme/local-time.ts'
import { reasonSentences, verdictWords } from '../rights-sentences.ts'
import { evaluate, type Evaluation } from '../rights.ts'
import { rightsOf } from '../rights-of.ts'
import { usages } from '../usages.ts'
import { text } from './text.ts'
import './verdict.css'

/** Whether the web may have a photo by now, and until when, in a list. */
export function RightsCell({ i18n, rowData }: DefaultServerCellComponentProps) {
  const found = onTheWebByNow(rowData)
  if (found === null) return '–'
  const { reasons, until, verdict } = found
  const language = i18n.language.startsWith('zh') ? 'zh' : 'en'
  const zone = text(new Map<string, unknown>(Object.entries(rowData)).get('embargoTimeZone'))
  const clock = isTimeZone(zone) ? zone : 'UTC'
  const why = reasons.map((reason) => reasonSentences[reason][language]).join(' ')
  return (
    <span title={why}>
      <strong className={`verdict__word--${verdict}`}>
        {verdict === 'allowed' && !until ? noEnd[language] : verdictWords[verdict][language]}
      </strong>
      {until && (
        <>
          {' '}
          <span style={{ whiteSpace: 'nowrap' }}>
            {language === 'zh' ? '至' : 'until'} {sayLocalTime(until, clock)}
          </span>{' '}
          <small style={{ color: 'var(--theme-elevation-500)' }}>{clock}</small>
        </>
      )}
    </span>
  )
}

/** Allowed from now on, as far as is known. */
const noEnd = { en: 'No end', zh: '不限期' }

function onTheWebByNow(photo: unknown): Evaluation | null {
  const rights = rightsOf(photo)
  return rights && evaluate(rights, { ...usages.web, at: new Date() })
}
