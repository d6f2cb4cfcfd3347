import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

/**
 * Next serves the admin and nothing else. What runs on the server stays outside its bundle, so that
 * Payload, its hooks and its queues exist once in the process.
 */
const nextConfig: NextConfig = {
  poweredByHeader: false,
  compress: false,
  reactStrictMode: true,
  devIndicators: false,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['payload', '@payloadcms/db-mongodb', '@payloadcms/db-sqlite'],
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
}

export default withPayload(nextConfig)
