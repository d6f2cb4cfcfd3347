'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { daysAfter, readersZone } from './times.ts'
import type { Mode, Turn } from './use-calendar.ts'
import { wordsIn } from './words.ts'

type Props = { days: number; from: Date; mode: Mode; turn: (to: Turn) => void }

/** Turns the pages of the calendar and says which one this is, and on whose clock. */
export function CalendarBar({ days, from, mode, turn }: Props) {
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const last = daysAfter(from, days - 1)
  const format = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: mode === 'day' ? 'full' : 'medium',
  })
  const said = mode === 'day' ? format.format(from) : format.formatRange(from, last)
  return (
    <div className="schedule-calendar__bar">
      <div role="group">
        <Press label={words.before} onPress={() => turn('before')} text="←" />
        <Press label={words.today} onPress={() => turn('today')} text={words.today} />
        <Press label={words.after} onPress={() => turn('after')} text="→" />
      </div>
      <h2 aria-live="polite">
        {said} <small>{readersZone()}</small>
      </h2>
      <div role="group">
        {(['week', 'day'] as const).map((each) => (
          <Press
            isOn={mode === each}
            key={each}
            label={words[each]}
            onPress={() => turn(each)}
            text={words[each]}
          />
        ))}
      </div>
    </div>
  )
}

type PressProps = { isOn?: boolean; label: string; onPress: () => void; text: string }

function Press({ isOn, label, onPress, text }: PressProps) {
  return (
    <Button
      aria-label={label}
      buttonStyle={isOn ? 'primary' : 'secondary'}
      margin={false}
      onClick={onPress}
      size="small"
      {...(isOn === undefined ? {} : { extraButtonProps: { 'aria-pressed': isOn } })}
    >
      {text}
    </Button>
  )
}
