import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { pageTitle } from '../../../../desk/page-titles.ts'
import { runningConfig } from '../../../../running-config.ts'
import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const dynamic = 'force-dynamic'

/** Payload calls pages of ours by one name in all languages. */
export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  const config = await runningConfig()
  const metadata = await generatePageMetadata({ config: runningConfig(), params, searchParams })
  const { segments }: { segments?: string[] } = await params
  const { language } = await getNextRequestI18n({ config })
  const title = pageTitle(`/${segments?.join('/') ?? ''}`, language)
  return title ? { ...metadata, title: `${title} ${config.admin.meta.titleSuffix}` } : metadata
}

export default async function AdminPage({ params, searchParams }: Args) {
  return RootPage({ config: runningConfig(), importMap, params, searchParams })
}
