import { once } from 'node:events'
import { createServer } from 'node:http'
import { getPayload } from 'payload'
import config from '../../../payload.config.ts'
import { hireOne } from '../../support/staff.ts'
import { aDoor } from './a-door.ts'

/** A newsroom that listens at `PORT` until somebody kills it. Hires whoever has `HIRE_KEY`, where it is set. */
const { DATA_DIR: dir = '', HIRE_KEY: apiKey, PORT: port = '', PUBLIC_URL: url = '' } = process.env
const payload = await getPayload({ config })
if (apiKey) await hireOne(payload, 'photographer', { apiKey })
const newsroom = { payload, dir, database: 'sqlite' as const, close: async () => undefined }
const door = await aDoor(newsroom, { PUBLIC_URL: url, PORT: port, DATA_DIR: dir })
const server = createServer(door).listen(Number(port), '127.0.0.1')
await once(server, 'listening')
process.stdout.write('listening\n')
