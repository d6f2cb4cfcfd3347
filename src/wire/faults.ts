import type { Payload } from 'payload'
import { z } from 'zod'
import type { Faulty, ReportFault } from './wire.ts'

/** Passes each state of a document on once, however often it is tried. */
export function onceEach(report: ReportFault): ReportFault {
  const reported = new Map<string, string>()
  return (faulty) => {
    const { id, marker, type } = faulty
    if (reported.get(`${type}/${id}`) === marker) return
    reported.set(`${type}/${id}`, marker)
    report(faulty)
  }
}

/** Says in the log which document is hidden, and why. */
export function logFault(logger: Payload['logger']): ReportFault {
  return ({ fault, id, type }: Faulty) =>
    logger.error({ type, id, reason: sayFault(fault) }, 'Hidden: it cannot be made public')
}

function sayFault(fault: unknown): string {
  if (fault instanceof z.ZodError) return z.prettifyError(fault)
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
}
