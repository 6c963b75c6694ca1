import { defineConfig } from 'vitest/config'

const processTests = ['test/pty/**/*.test.ts', 'test/cli*.test.ts', 'test/package.test.ts']

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // The same on every machine, whatever the developer's own terminal or a build server says.
    env: { CI: 'false', FORCE_COLOR: '0', TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: { name: 'rooms', include: ['test/**/*.test.{ts,tsx}'], exclude: processTests },
      },
      {
        extends: true,
        test: {
          name: 'program',
          include: processTests,
          globalSetup: ['test/support/build.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
