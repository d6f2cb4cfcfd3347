import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { BasePayload, type Payload } from 'payload'
import configured from '../../payload.config.ts'

export const drivers = ['ours', 'stock', 'stock with transactions'] as const

/**
 * Opens the newsroom of `DATABASE_URL` on our client, or on Payload's adapter as it comes, which
 * runs `@libsql/client` without transactions unless it is told otherwise.
 */
export async function openOn(driver: string): Promise<Payload> {
  const config = await configured
  const db = stock(driver === 'stock with transactions')
  const chosen = driver === 'ours' ? config : Object.assign(config, { db })
  return new BasePayload().init({ config: chosen, disableOnInit: true })
}

function stock(withTransactions: boolean) {
  return sqliteAdapter({
    client: { url: process.env.DATABASE_URL ?? '' },
    idType: 'uuid',
    push: false,
    busyTimeout: 500,
    wal: true,
    ...(withTransactions && { transactionOptions: {} }),
  })
}
