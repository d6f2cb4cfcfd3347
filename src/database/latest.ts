import type { BaseDatabaseAdapter } from 'payload'

export function keepOneLatest(_adapter: BaseDatabaseAdapter): void {}
