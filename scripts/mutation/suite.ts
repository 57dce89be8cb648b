/** What a test or a hook does; it fails by throwing. */
type Body = () => unknown

/** One test, with what runs before and after it. */
export type Test = {
	id: string
	body: Body
	before: ReadonlyArray<Body>
	after: ReadonlyArray<Body>
}

type Scope = { path: string; before: Array<Body>; after: Array<Body> }

/**
 * Stands in for vitest where a file of tests is read: keeps each test instead of running it, so that
 * the same tests can run thousands of times without being read again. `expect` and `vi` are vitest's own.
 */
export class Suite {
	readonly tests: Array<Test> = []
	#scopes: Array<Scope> = [{ path: '', before: [], after: [] }]

	constructor(own: Record<string, unknown>) {
		this.doors = { ...own, ...this.doors }
	}

	/** What a file of tests imports from 'vitest'. */
	readonly doors: Record<string, unknown> = {
		test: this.#named((name, body) => this.#add(name, body)),
		describe: this.#named((name, body) => this.#within(name, body)),
		beforeEach: (body: Body) => this.#scopes.at(-1)!.before.push(body),
		afterEach: (body: Body) => this.#scopes.at(-1)!.after.unshift(body),
	}

	/** Reads one file; its tests are known by its path. */
	async read(path: string, load: () => Promise<unknown>): Promise<void> {
		this.#scopes.push({ path, before: [], after: [] })
		await load()
		this.#scopes.pop()
	}

	#add(name: string, body: Body): void {
		const path = [...this.#scopes.map((scope) => scope.path), name].filter(Boolean).join(' > ')
		this.tests.push({
			// Rows of a table may bear one name.
			id: `${path} #${this.tests.length}`,
			body,
			before: this.#scopes.flatMap((scope) => scope.before),
			after: this.#scopes.toReversed().flatMap((scope) => scope.after),
		})
	}

	#within(name: string, body: Body): void {
		this.#scopes.push({ path: name, before: [], after: [] })
		body()
		this.#scopes.pop()
	}

	/** `test(name, body)` and `test.each(rows)(name, body)`: the last function is the body. */
	#named(take: (name: string, body: Body) => void) {
		const bodyIn = (rest: ReadonlyArray<unknown>) =>
			rest.find((one): one is (...row: Array<unknown>) => unknown => typeof one === 'function')!
		const named = (name: string, ...rest: Array<unknown>) => take(name, bodyIn(rest))
		named.each =
			(rows: ReadonlyArray<unknown>) =>
			(name: string, ...rest: Array<unknown>) => {
				// As vitest does: only where each row is an array are its parts what the test is given.
				const isTable = rows.every((row) => Array.isArray(row))
				for (const row of rows) {
					const values: Array<unknown> = isTable ? (row as Array<unknown>) : [row]
					take(name, () => bodyIn(rest)(...values))
				}
			}
		return named
	}
}
