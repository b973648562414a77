/** How tests are run: two processes, every `*.test.ts` under test/, long counts given more time. */
import { defineConfig } from 'vitest/config'

const isLong = process.env['GOESTING_LONG'] === '1'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/_kit/words-ready.ts'],
    setupFiles: ['test/_kit/law-seed.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // The modules are read once for all files of a process: no test keeps anything beside its own house.
    isolate: false,
    testTimeout: isLong ? 30 * 60_000 : 60_000,
    hookTimeout: isLong ? 5 * 60_000 : 60_000,
    teardownTimeout: 20_000,
    passWithNoTests: false,
    restoreMocks: true,
  },
  cacheDir: '.cache/vite',
})
