import { publicTypes } from '../../wire/documents.ts'
import { capital, singular } from '../type-names.ts'

/**
 * The name generated clients call an operation by: `listEvents`, `getEvent`, `getEventProgramme`,
 * and the path itself where that is a verb: `search`.
 */
export function operationId({ path, isPaged }: { path: string; isPaged: boolean }): string {
  const [, , first = 'root', key, view = ''] = path.split('/')
  const type = publicTypes.find((each) => each === first)
  const verb = isPaged ? 'list' : 'get'
  if (type === undefined) return first === 'root' ? 'getRoot' : first.replace('.', '')
  return key === undefined ? `${verb}${capital(type)}` : `${verb}${singular[type]}${capital(view)}`
}
