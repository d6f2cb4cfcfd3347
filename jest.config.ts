import type { Config } from 'jest'

const project = (name: string): NonNullable<Config['projects']>[number] => ({
  displayName: name,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript', tsx: true } } }],
  },
  transformIgnorePatterns: ['/node_modules/'],
})

export default {
  projects: ['rules', 'domain', 'contract', 'browser'].map(project),
  testTimeout: 30_000,
} satisfies Config
