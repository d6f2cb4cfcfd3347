import type { Config } from 'jest'

type Project = Exclude<NonNullable<Config['projects']>[number], string>

const project = (displayName: string, folder: string, more: Project = {}): Project => ({
  displayName,
  testMatch: [`<rootDir>/tests/${folder}/**/*.test.ts`],
  testEnvironment: '<rootDir>/tests/support/environment.ts',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { target: 'es2024', parser: { syntax: 'typescript', tsx: true } } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/'],
  ...more,
})

/** Tests of what only one database has are named after it: `full.sqlite.test.ts`. */
const onSqlite = {
  testPathIgnorePatterns: ['\\.mongodb\\.test\\.ts$'],
  globalSetup: '<rootDir>/tests/support/template.ts',
  globalTeardown: '<rootDir>/tests/support/template-end.ts',
  setupFiles: ['<rootDir>/tests/support/on-sqlite.ts'],
}

const onMongo = {
  testPathIgnorePatterns: ['\\.sqlite\\.test\\.ts$'],
  globalSetup: '<rootDir>/tests/support/mongodb.ts',
  globalTeardown: '<rootDir>/tests/support/mongodb-end.ts',
  setupFiles: ['<rootDir>/tests/support/on-mongodb.ts'],
}

/** What is asked over HTTP of a newsroom is asked on both databases; the rest of the contract stands on the edition. */
export default {
  projects: [
    project('rules', 'rules'),
    project('domain-sqlite', 'domain', onSqlite),
    project('domain-mongodb', 'domain', onMongo),
    project('contract', 'contract', onSqlite),
    project('contract-mongodb', 'contract/platform', onMongo),
    project('browser', 'browser', onSqlite),
  ],
  testTimeout: 60_000,
} satisfies Config
