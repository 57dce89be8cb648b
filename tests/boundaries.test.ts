import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import { expect, test } from 'vitest'
import config from '../.dependency-cruiser.js'

async function violations(baseDir: string, rooms: Array<string>): Promise<Array<string>> {
	const { output } = await cruise(rooms, {
		...(config.options as ICruiseOptions),
		ruleSet: { forbidden: config.forbidden ?? [] },
		validate: true,
		baseDir,
	})
	return (output as ICruiseResult).summary.violations.map(
		({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
	)
}

test('rooms import one way only', { timeout: 30_000 }, async () => {
	const root = join(import.meta.dirname, '..')
	expect(await violations(root, ['app', 'flows', 'scripts', 'server.ts'])).toEqual([])
})

test.each([
	['flows-know-no-app', 'flows/huurtoeslag/rules.ts', 'app/root.ts'],
	['engine-imports-nothing-of-ours', 'flows/engine/flow.ts', 'flows/facts/wonen.ts'],
	['facts-import-engine', 'flows/facts/wonen.ts', 'flows/shared/awir.ts'],
	['shared-imports-facts', 'flows/shared/awir.ts', 'flows/huurtoeslag/rules.ts'],
	['gemeenten-import-shared', 'flows/gemeenten/rotterdam.ts', 'flows/huurtoeslag/rules.ts'],
	['ontdek-is-told-of-regelingen', 'flows/ontdek/judge.ts', 'flows/index.ts'],
	['wat-als-is-told-of-regelingen', 'flows/wat-als/difference.ts', 'flows/index.ts'],
	['wegwijzers-import-gemeenten', 'flows/wegwijzers/fitting.ts', 'flows/ontdek/judge.ts'],
	['a-regeling-imports-no-other', 'flows/huurtoeslag/rules.ts', 'flows/zorgtoeslag/rules.ts'],
	['a-regeling-imports-no-other', 'flows/huurtoeslag/rules.ts', 'flows/index.ts'],
	['app-takes-the-door', 'app/regeling.server.ts', 'flows/huurtoeslag/rules.ts'],
	['components-take-plain-props', 'app/components/Page.ts', 'flows/index.ts'],
	['components-take-plain-props', 'app/components/Page.ts', 'app/session.server.ts'],
	['components-borrow-only-types', 'app/components/Page.ts', 'flows/engine/money.ts'],
	['browser-stays-in-the-browser', 'app/browser/page.ts', 'app/dossier/store.ts'],
	['a-route-imports-no-other', 'app/routes/start.ts', 'app/routes/question.ts'],
	['nothing-leans-on-tests', 'app/root.ts', 'tests/server.ts'],
])('%s: %s may not import %s', async (rule, from, to) => {
	const root = mkdtempSync(join(tmpdir(), 'boundaries-'))
	plant(root, to, 'export const planted = 1')
	plant(root, from, `export { planted } from '${up(from)}${to}'`)
	expect(await violations(root, [from])).toEqual([`${rule}: ${from} → ${to}`])
	rmSync(root, { recursive: true })
})

function plant(root: string, path: string, code: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true })
	writeFileSync(join(root, path), code)
}

function up(path: string): string {
	return '../'.repeat(path.split('/').length - 1)
}
