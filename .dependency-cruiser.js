const regeling = '^flows/(?!engine/|facts/|shared/|gemeenten/|ontdek/|wat-als/|wegwijzers/)([^/]+)/'
const engine = '^flows/engine/'
const tests = '\\.test\\.tsx?$'

/**
 * Which room may import which: engine ← facts ← shared ← gemeenten ← regeling ← index ← app.
 * Tests may look everywhere. `tests/boundaries.test.ts` shows that each rule bites.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
	forbidden: [
		{
			name: 'no-circles',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
		},
		{
			name: 'flows-know-no-app',
			severity: 'error',
			from: { path: '^flows/', pathNot: tests },
			to: { path: '^(app|locales|tests|scripts)/|node_modules/(@remix-run/|react|i18next)' },
		},
		{
			name: 'engine-imports-nothing-of-ours',
			severity: 'error',
			from: { path: '^flows/engine/', pathNot: tests },
			to: { path: '^flows/', pathNot: '^flows/engine/' },
		},
		{
			name: 'facts-import-engine',
			severity: 'error',
			from: { path: '^flows/facts/', pathNot: tests },
			to: { path: '^flows/', pathNot: '^flows/(engine|facts)/' },
		},
		{
			name: 'shared-imports-facts',
			severity: 'error',
			from: { path: '^flows/shared/', pathNot: tests },
			to: { path: '^flows/', pathNot: '^flows/(engine|facts|shared)/' },
		},
		{
			name: 'gemeenten-import-shared',
			severity: 'error',
			from: { path: '^flows/gemeenten/', pathNot: tests },
			to: { path: '^flows/', pathNot: '^flows/(engine|facts|shared|gemeenten)/' },
		},
		{
			name: 'ontdek-is-told-of-regelingen',
			severity: 'error',
			from: { path: '^flows/ontdek/', pathNot: tests },
			to: { path: '^flows/', pathNot: '^flows/(engine|facts|ontdek)/' },
		},
		{
			name: 'wat-als-is-told-of-regelingen',
			severity: 'error',
			from: { path: '^flows/wat-als/', pathNot: tests },
			to: { path: '^flows/', pathNot: '^flows/(engine|facts|shared|ontdek|wat-als)/' },
		},
		{
			name: 'wegwijzers-import-gemeenten',
			severity: 'error',
			from: { path: '^flows/wegwijzers/', pathNot: tests },
			to: { path: '^flows/', pathNot: '^flows/(engine|facts|gemeenten|wegwijzers)/' },
		},
		{
			name: 'a-regeling-imports-no-other',
			severity: 'error',
			from: { path: regeling, pathNot: tests },
			to: { path: '^flows/', pathNot: '^flows/(engine|facts|shared|gemeenten|$1)/' },
		},
		{
			name: 'app-takes-the-door',
			comment: 'A regeling is reached through flows/index.ts',
			severity: 'error',
			from: { path: '^app/', pathNot: tests },
			to: { path: regeling },
		},
		{
			name: 'components-take-plain-props',
			severity: 'error',
			from: { path: '^app/components/', pathNot: tests },
			to: { path: '^flows/|^app/(dossier|pdf|server|routes)/|\\.server\\.tsx?$', pathNot: engine },
		},
		{
			name: 'components-borrow-only-types',
			severity: 'error',
			from: { path: '^app/components/', pathNot: tests },
			to: { path: engine, dependencyTypesNot: ['type-only'] },
		},
		{
			name: 'browser-stays-in-the-browser',
			severity: 'error',
			from: { path: '^app/browser/', pathNot: tests },
			to: { path: '^app/(dossier|server|routes|components)/|\\.server\\.tsx?$' },
		},
		{
			name: 'a-route-imports-no-other',
			severity: 'error',
			from: { path: '^app/routes/', pathNot: tests },
			to: { path: '^app/routes/' },
		},
		{
			name: 'nothing-leans-on-tests',
			severity: 'error',
			from: { path: '^(app|flows|scripts)/', pathNot: tests },
			to: { path: `^tests/|${tests}` },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^build/' },
		tsPreCompilationDeps: true,
	},
}
