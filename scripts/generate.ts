import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import configPromise from '../payload.config.ts'

/** Writes what is derived from `payload.config.ts`: its types, or the admin's list of components. */
const config = await configPromise
const what = process.argv[2]

if (what === 'types') await generateTypes(config)
else if (what === 'importmap') await generateImportMap(config, { log: true })
else {
  process.stderr.write('Say what to generate: types or importmap\n')
  process.exitCode = 1
}
