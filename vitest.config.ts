import { defineConfig } from 'vitest/config'

const setupFiles = ['tests/setup.ts']
const built = {
	setupFiles,
	globalSetup: ['tests/build.ts'],
	// One server at a time: two cores, and a browser beside it.
	fileParallelism: false,
	testTimeout: 60_000,
	hookTimeout: 120_000,
}

/**
 * Three kinds of tests: `unit` needs nothing, `server` speaks HTTP with the built server, `browser`
 * opens its pages in Chromium. The Remix plugin of vite.config.ts stays out.
 */
export default defineConfig({
	test: {
		// Also on two cores: by itself one of them is left to the machine.
		maxWorkers: '100%',
		projects: [
			{
				test: {
					name: 'unit',
					include: ['{flows,app,scripts}/**/*.test.{ts,tsx}', 'tests/*.test.{ts,tsx}'],
					setupFiles,
					// Hundreds of random households, also on a machine that is busy.
					testTimeout: 30_000,
				},
			},
			{ test: { name: 'server', include: ['tests/server/*.test.ts'], ...built } },
			{ test: { name: 'browser', include: ['tests/browser/*.test.ts'], ...built } },
		],
	},
})
