import { isTimeZone, sayLocalTime } from '../../../programme/local-time.ts'
import type { Parts } from '../../asking.ts'
import { html, type Html } from '../html.ts'
import type { PageLanguage } from '../words.ts'
import { type Shown, textIn } from './parts.ts'
import { previewWords } from './words.ts'

type Seen = Pick<Parts, 'clock' | 'outside' | 'until'>
type Where = { language: PageLanguage; zone: string | null }

/**
 * What readers have of what is shown, and for how long the link holds. The page runs no script, so
 * it cannot know the clock of whoever reads it: it says how much time is left, and until when on the
 * clock of what is shown and in UTC.
 */
export function stateOf({ clock, outside = 'nothing', until }: Seen, where: Where): Html {
  const said = previewWords[where.language]
  const now = clock()
  const asItWould = outside === 'same' ? '' : said.asItWould
  const rest = until
    ? said.until(leftOf(until, now, where.language), sayUntil(until, where))
    : asItWould
  return html`<span lang="${where.language}"><b>${said.outside[outside]}</b> ${rest}</span>`
}

/** The clock of what is shown: that of its dates, or of its event. */
export function zoneOf(shown: Shown): string | null {
  const zone = textIn(shown, 'displayDateZone') || textIn(shown, 'startZone')
  return isTimeZone(zone) && zone !== 'UTC' ? zone : null
}

function sayUntil(until: Date, { zone }: Where): string {
  const utc = `${sayLocalTime(until, 'UTC')} UTC`
  return zone === null ? utc : `${sayLocalTime(until, zone)} ${zone} (${utc})`
}

const minute = 60_000
const units = [
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
] as const

/** In the largest unit of which at least two are left: `6 days`, `47 hours`. */
function leftOf(until: Date, now: Date, language: PageLanguage): string {
  const left = Math.max(0, until.getTime() - now.getTime())
  const [unit, length] = units.find(([, each]) => left >= 2 * each) ?? units[2]
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const
  return new Intl.NumberFormat(language, style).format(Math.floor(left / length))
}
