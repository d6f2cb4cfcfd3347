/** Where the example forum stands on the calendar: still to come, in its second day, or over (its true dates). */
export type Stage = 'preview' | 'live' | 'aftermath'

export const stages = ['preview', 'live', 'aftermath'] as const satisfies readonly Stage[]

const day = 24 * 60 * 60 * 1000
const secondDay = Date.parse('2024-10-30T00:00:00+08:00')

export type Clock = {
  stage: Stage
  now: Date
  /** A wall-clock time of the true programme in Shanghai, `2024-10-29T09:00`, as an instant of this stage. */
  at: (local: string) => string
  /** The same as date and time with its offset, `2024-10-29T09:00:00+08:00`, as cameras write it. */
  onCamera: (local: string) => string
  /** A day of the true programme, `2024-10-29`, as this stage has it. */
  day: (date: string) => string
  /** Whether that time has come. */
  past: (local: string) => boolean
  /** Writes out dates in braces, `{2024-10-29}`, as this stage has them: “Oct. 29, 2024”, “2024年10月29日”. */
  told: (text: string, language: 'en' | 'zh') => string
  /** Days from now as an instant. */
  inDays: (days: number) => string
}

/** The programme is moved by whole days, so that a session keeps its hour. */
export function clock(stage: Stage, now: Date): Clock {
  const shift = shiftOf(stage, now)
  const at = (local: string): Date => new Date(Date.parse(`${local}:00+08:00`) + shift)
  return {
    stage,
    now,
    at: (local) => at(local).toISOString(),
    onCamera: (local) => {
      const inShanghai = new Date(at(local).getTime() + 8 * 60 * 60 * 1000)
      return `${inShanghai.toISOString().slice(0, 19)}+08:00`
    },
    day: (date) => at(`${date}T12:00`).toISOString().slice(0, 10),
    told: (text, language) =>
      // A date in braces: {2024-10-29}
      text.replaceAll(/\{(\d{4}-\d\d-\d\d)\}/g, (_, date: string) =>
        written(at(`${date}T12:00`), language),
      ),
    past: (local) => at(local) <= now,
    inDays: (days) => new Date(now.getTime() + days * day).toISOString(),
  }
}

/** AP's short months: five of them are never shortened. */
const months = 'Jan.,Feb.,March,April,May,June,July,Aug.,Sept.,Oct.,Nov.,Dec.'.split(',')

function written(noon: Date, language: 'en' | 'zh'): string {
  const [year, month, date] = [noon.getUTCFullYear(), noon.getUTCMonth(), noon.getUTCDate()]
  return language === 'zh'
    ? `${year}年${month + 1}月${date}日`
    : `${months[month]} ${date}, ${year}`
}

function shiftOf(stage: Stage, now: Date): number {
  switch (stage) {
    case 'aftermath':
      return 0
    case 'live':
      return Math.floor((now.getTime() - secondDay) / day) * day
    case 'preview':
      return (Math.floor((now.getTime() - secondDay) / day) + 22) * day
  }
}
