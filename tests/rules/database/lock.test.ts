import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openClient } from '../../../src/database/sqlite/client.ts'
import { lockFile } from '../../../src/database/sqlite/lock.ts'

let dir: string
let file: string

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'rostrum-lock-'))
  file = join(dir, 'rostrum.db')
})

afterEach(() => rmSync(dir, { recursive: true }))

/** Another process that has the file open. */
async function anotherRostrum() {
  const module = join(import.meta.dirname, '../../../src/database/sqlite/lock.ts')
  const program = `
    const { lockFile } = await import(${JSON.stringify(module)})
    const lock = await lockFile(${JSON.stringify(file)})
    process.stdout.write('locked')
    setInterval(() => lock, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  await once(child.stdout, 'data')
  return child
}

it('refuses a file that another process has open, and says what to do', async () => {
  const other = await anotherRostrum()

  await expect(lockFile(file)).rejects.toMatchObject({
    code: 'database-in-use',
    message: expect.stringMatching(/stop that one, or give this one its own DATABASE_URL/),
  })

  other.kill()
})

it('is free again the moment the process that held it is killed', async () => {
  const other = await anotherRostrum()
  other.kill('SIGKILL')
  await once(other, 'exit')

  const lock = await lockFile(file)

  lock.release()
})

it('refuses a second opening in the same process too', async () => {
  const lock = await lockFile(file)

  await expect(lockFile(file)).rejects.toMatchObject({ code: 'database-in-use' })

  lock.release()
  const again = await lockFile(file)
  again.release()
})

it('says in one sentence that a folder cannot be written to', async () => {
  writeFileSync(join(dir, 'data'), 'a file where the folder should be')

  await expect(lockFile(join(dir, 'data', 'rostrum.db'))).rejects.toMatchObject({
    code: 'data-unwritable',
    message: expect.stringMatching(/^We cannot write to .* set DATABASE_URL to another folder/),
  })
})

it('says the same where no folder can be made at all', async () => {
  await expect(lockFile('/proc/nowhere/data/rostrum.db')).rejects.toMatchObject({
    code: 'data-unwritable',
  })
})

it('says in one sentence that a file is not a database', () => {
  writeFileSync(file, 'an old shopping list'.repeat(100))

  expect(() => openClient(file)).toThrow(/is not a database, or it is damaged: put a backup/)
})
