Object.assign(process.env, { NODE_ENV: 'test', ROSTRUM_TEST_DATABASE: 'sqlite' })
