import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { runningConfig } from '../../../../running-config.ts'
import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const dynamic = 'force-dynamic'

export const generateMetadata = async ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config: runningConfig(), params, searchParams })

export default async function AdminPage({ params, searchParams }: Args) {
  return RootPage({ config: runningConfig(), importMap, params, searchParams })
}
