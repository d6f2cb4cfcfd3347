'use client'
import { useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { bothOf } from '../wall-clock.ts'
import './which-of-two.css'

type Props = {
  /** The wall-clock time, such as `2024-10-27T02:30`. */
  local: string
  onChoose: (which: 'first' | 'second', at: Date) => void
  readOnly?: boolean
  which: 'first' | 'second'
  zone: string
}

/** Of a time that comes twice on the clock of a zone, which one is meant. Nothing for any other. */
export function WhichOfTwo({ local, onChoose, readOnly = false, which, zone }: Props) {
  const { i18n } = useTranslation()
  const name = useId()
  const both = bothOf(local, zone)
  if (!both) return null
  const words = i18n.language.startsWith('zh') ? chinese : english
  return (
    <fieldset className="which-of-two" disabled={readOnly}>
      <legend>{words.twice(local.slice(11, 16))}</legend>
      {(['first', 'second'] as const).map((each) => (
        <label key={each}>
          <input
            checked={which === each}
            name={name}
            onChange={() => onChoose(each, both[each])}
            type="radio"
          />
          {words[each]} ({offsetOf(both[each], zone)})
        </label>
      ))}
    </fieldset>
  )
}

/** How far the clocks are ahead then: `GMT+2`. */
function offsetOf(at: Date, zone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' })
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

const english = {
  twice: (time: string) => `${time} comes twice, because the clocks are put back. Meant is`,
  first: 'the first, before that',
  second: 'the second, after that',
}

const chinese: typeof english = {
  twice: (time) => `时钟拨慢，${time} 会出现两次。此处指`,
  first: '第一次，拨慢之前',
  second: '第二次，拨慢之后',
}
