import '@payloadcms/next/css'
import './desk.css'
import './dialogs.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { runningConfig } from '../../running-config.ts'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config: runningConfig(), importMap })
}

export default async function AdminLayout({ children }: { children: ReactNode }) {
  return RootLayout({ children, config: runningConfig(), importMap, serverFunction })
}
