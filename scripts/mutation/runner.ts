import { globSync } from 'node:fs'
import { delimiter } from 'node:path'
import { PluginKind } from '@stryker-mutator/api/plugin'
import {
	type DryRunResult,
	DryRunStatus,
	type MutantRunOptions,
	type MutantRunResult,
	MutantRunStatus,
	type TestResult,
	TestStatus,
} from '@stryker-mutator/api/test-runner'
import { createServer } from 'vite'
import { Suite, type Test } from './suite.ts'

/** What changed code looks up as it runs, and what it counts. */
type Changed = {
	activeMutant?: string | undefined
	currentTestId?: string | undefined
	hitCount?: number | undefined
	hitLimit?: number | undefined
	mutantCoverage?: DryRunMutantCoverage
}
type DryRunMutantCoverage = NonNullable<Extract<DryRunResult, { tests: unknown }>['mutantCoverage']>

const changed: Changed = {}
Object.assign(globalThis, { __stryker__: changed })

/** A test that takes longer does not take part: it would run for each change that it comes by. */
const SLOW_MS = 400
/** What nobody noticed after so much work counts as survived: shared law comes by in every household. */
const MOST_WORK_MS = 1_000

/**
 * Runs tests within one process that read them once: vitest would start a process and read every
 * module again for each change, seconds against a few milliseconds.
 *
 * What one change left behind in memory must not tell on another: a test that failed must pass again
 * without the change. If it does not, the process starts anew and the change is tried again.
 */
class MutationRunner {
	#tests = new Map<string, Test>()
	/** Tests that noticed a change last come first, and then the quick ones. */
	#cost = new Map<string, number>()
	#isFresh = true
	#isSpoilt = false

	capabilities() {
		// Nothing to load again: what also runs as a module loads is changed while tests run only.
		return { reloadEnvironment: true }
	}

	async init(): Promise<void> {
		process.env.NODE_ENV = 'test'
		const { expect, vi } = await import('vitest')
		const suite = new Suite({ expect, vi: { ...vi, setConfig() {} } })
		Object.assign(globalThis, { __suite__: suite.doors })
		const server = await createServer({
			configFile: false,
			mode: 'test',
			appType: 'custom',
			logLevel: 'error',
			optimizeDeps: { noDiscovery: true },
			server: { middlewareMode: true, watch: null, hmr: false, ws: false },
			ssr: { noExternal: ['vitest'] },
			plugins: [doors(Object.keys(suite.doors))],
		})
		await server.ssrLoadModule('/tests/setup.ts')
		const files = globSync(process.env.MUTATION_TESTS!.split(delimiter), {
			exclude: ['**/*.properties.test.ts'],
		})
		for (const path of files.toSorted()) {
			await suite.read(path, () => server.ssrLoadModule(`/${path}`))
		}
		await server.close()
		for (const test of suite.tests) this.#tests.set(test.id, test)
	}

	async dryRun(): Promise<DryRunResult> {
		const tests: Array<TestResult> = []
		for (const test of this.#tests.values()) {
			changed.currentTestId = test.id
			const failureMessage = await failureOf(test)
			// The second time tells what it takes: by then all is compiled.
			const start = workMs()
			if (failureMessage === null) await failureOf(test)
			const timeSpentMs = workMs() - start
			this.#cost.set(test.id, timeSpentMs)
			const told = { id: test.id, name: test.id, timeSpentMs }
			if (failureMessage !== null)
				tests.push({ ...told, status: TestStatus.Failed, failureMessage })
			else if (timeSpentMs > SLOW_MS) delete changed.mutantCoverage!.perTest[test.id]
			else tests.push({ ...told, status: TestStatus.Success })
		}
		changed.currentTestId = undefined
		return { status: DryRunStatus.Complete, tests, mutantCoverage: changed.mutantCoverage! }
	}

	async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
		if (this.#isSpoilt) throw new Error('A change left something behind: start anew')
		const isFresh = this.#isFresh
		this.#isFresh = false
		const ids = options.testFilter ?? [...this.#tests.keys()]
		const began = workMs()
		const cost = (id: string) => this.#cost.get(id) ?? 0
		for (const [nth, id] of ids.toSorted((one, other) => cost(one) - cost(other)).entries()) {
			if (workMs() - began > MOST_WORK_MS) break
			const test = this.#tests.get(id)!
			Object.assign(changed, {
				activeMutant: options.activeMutant.id,
				hitCount: 0,
				hitLimit: options.hitLimit,
			})
			const start = workMs()
			const failure = await failureOf(test)
			this.#cost.set(id, failure ? -Number(options.activeMutant.id) : workMs() - start)
			changed.activeMutant = undefined
			const isEndless = changed.hitCount! > (options.hitLimit ?? Number.POSITIVE_INFINITY)
			changed.hitCount = undefined
			if (!failure) continue
			this.#isSpoilt = (await failureOf(test)) !== null
			if (this.#isSpoilt && !isFresh) throw new Error('A change left something behind: start anew')
			if (isEndless) return { status: MutantRunStatus.Timeout }
			const nrOfTests = nth + 1
			return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage: failure, nrOfTests }
		}
		return { status: MutantRunStatus.Survived, nrOfTests: ids.length }
	}
}

/** Work of this process, in milliseconds: the same on a machine that is busy. */
function workMs(): number {
	const { user, system } = process.cpuUsage()
	return (user + system) / 1_000
}

/** Why a test fails; null if it passes. What comes after it runs anyhow, and may fail it too. */
async function failureOf({ body, before, after }: Test): Promise<string | null> {
	const failures: Array<unknown> = []
	const attempt = async (steps: ReadonlyArray<() => unknown>) => {
		try {
			for (const step of steps) await step()
		} catch (error) {
			failures.push(error)
		}
	}
	await attempt([...before, body])
	for (const step of after) await attempt([step])
	return failures.length > 0 ? String(failures[0]) : null
}

/** Lets `import … from 'vitest'` reach the suite of this process. */
function doors(names: ReadonlyArray<string>) {
	return {
		name: 'suite',
		enforce: 'pre' as const,
		resolveId: (id: string) => (id === 'vitest' ? '\0suite' : null),
		load: (id: string) =>
			id === '\0suite' ? `export const { ${names.join(', ')} } = globalThis.__suite__` : null,
	}
}

export const strykerPlugins = [
	{ kind: PluginKind.TestRunner, name: 'in-process', injectableClass: MutationRunner },
]
