import { NotFoundPage } from '@payloadcms/next/views'
import { runningConfig } from '../../../../running-config.ts'
import { importMap } from '../importMap.js'

export default async function AdminNotFound() {
  return NotFoundPage({
    config: runningConfig(),
    importMap,
    params: Promise.resolve({ segments: ['not-found'] }),
    searchParams: Promise.resolve({}),
  })
}
