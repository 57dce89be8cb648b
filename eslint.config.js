import { defineConfig } from 'eslint/config'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

export default defineConfig(
	{ ignores: ['build', 'coverage', 'test-results'] },
	tseslint.configs.recommendedTypeChecked,
	reactHooks.configs.flat.recommended,
	jsxA11y.flatConfigs.strict,
	{ languageOptions: { parserOptions: { projectService: true } } },
	{
		rules: {
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
			],
			// Declaration merging knows only interfaces.
			'@typescript-eslint/no-empty-object-type': [
				'error',
				{ allowInterfaces: 'with-single-extends' },
			],
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{ allowNumber: true, allowNever: true },
			],
			// Express and Node call async functions where nobody awaits them.
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
			// Our types write their functions as methods; there is no `this` in them.
			'@typescript-eslint/unbound-method': 'off',
		},
	},
	{
		// Remix: throwing a Response is how a loader says 404 or redirects.
		files: ['app/routes/**', 'app/*.server.ts'],
		rules: { '@typescript-eslint/only-throw-error': 'off' },
	},
	{
		// Tests read what came over a line; their `expect` is the check.
		files: ['tests/**', '**/*.test.{ts,tsx}'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},
)
