import { defineConfig } from 'vitest/config'

/** The tests that mutation testing runs for each change; `scripts/mutate.ts` says which. */
export default defineConfig({
	test: {
		include: process.env.MUTATION_TESTS!.split(','),
		exclude: ['**/*.properties.test.ts'],
		// Modules are read once, not once for each change: the change in force is looked up as it runs.
		isolate: false,
		setupFiles: ['tests/setup.ts'],
		testTimeout: 30_000,
	},
})
