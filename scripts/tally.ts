import { existsSync, readFileSync } from 'node:fs'
import { argv } from 'node:process'

/**
 * Adds up Vitest's JSON reports and prints `N passed, N failed`. A file that could not be loaded,
 * a report that is not there and each step named after `--failed` count as one failure.
 *
 * node scripts/tally.ts report.json … --failed step …
 */
type Report = {
	success: boolean
	numPassedTests: number
	testResults: Array<{ status: string; assertionResults: Array<{ status: string }> }>
}

const split = argv.indexOf('--failed')
const reports = argv.slice(2, split).map((path) => (existsSync(path) ? read(path) : undefined))
const steps = argv.slice(split + 1)

const passed = sum(reports.map((report) => report?.numPassedTests ?? 0))
const failed = sum(reports.map(failures)) + steps.length
if (steps.length > 0) console.log(`failed: ${steps.join(', ')}`)
console.log(`${passed} passed, ${failed} failed`)

function read(path: string): Report {
	return JSON.parse(readFileSync(path, 'utf8')) as Report
}

function failures(report: Report | undefined): number {
	if (!report) return 1
	const perFile = report.testResults.map(({ status, assertionResults }) => {
		const tests = assertionResults.filter((test) => test.status === 'failed').length
		return status === 'failed' ? Math.max(tests, 1) : tests
	})
	return Math.max(sum(perFile), report.success ? 0 : 1)
}

function sum(numbers: Array<number>): number {
	return numbers.reduce((total, number) => total + number, 0)
}
