// Imported before anything that reads the environment: what readers and editors use runs as in
// production unless the operator says otherwise.
Object.assign(process.env, {
  NODE_ENV: process.env.NODE_ENV ?? 'production',
  NEXT_TELEMETRY_DISABLED: '1',
})
