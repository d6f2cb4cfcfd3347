import { z } from 'zod'
import { isLocalTime, isTimeZone, readLocalTime } from '../../programme/local-time.ts'
import type { Rights } from '../rights.ts'
import { rightsOf } from '../rights-of.ts'

const formSchema = z.looseObject({
  embargoTimeZone: z.string().nullish(),
  embargoUntil: z.unknown(),
  restrictions: z.string().nullish(),
  acknowledged: z.boolean().nullish(),
  acknowledgedRestrictions: z.string().nullish(),
  leases: z.array(z.looseObject({ from: z.unknown(), to: z.unknown() })).catch([]),
})

/**
 * The rights as a form has them before it is saved: times are still on the clock of their zone, and
 * a tick at the restrictions counts for those that stand there. Null while they make no sense.
 */
export function rightsOnForm(values: unknown): Rights | null {
  const { data: form } = formSchema.safeParse(values)
  if (!form) return null
  const zone = form.embargoTimeZone ?? ''
  return rightsOf({
    ...form,
    embargoUntil: instantOf(form.embargoUntil, zone),
    leases: form.leases.map((lease) => ({
      ...lease,
      from: instantOf(lease.from, zone),
      to: instantOf(lease.to, zone),
    })),
    acknowledgedRestrictions: acknowledgedOn(form),
  })
}

function acknowledgedOn(form: z.output<typeof formSchema>): string | null {
  if (!form.acknowledged) return null
  return form.acknowledgedRestrictions || (form.restrictions ?? null)
}

function instantOf(value: unknown, zone: string): unknown {
  if (typeof value !== 'string' || !isLocalTime(value) || !isTimeZone(zone)) return value
  const time = readLocalTime(value, zone)
  return time.kind === 'never' ? null : time.at.toISOString()
}
