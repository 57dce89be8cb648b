import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../browsing.ts'
import { allCases } from '../cases.ts'
import { walk } from '../resident.ts'
import { type RunningServer, startServer } from '../server.ts'

let server: RunningServer

beforeAll(async () => {
	server = await startServer({ PEILDATUM: '2026-11-22', LOG: 'off' })
})

afterAll(async () => void (await server?.stop()))

test.each(allCases)('$id walks from the first page to the papers', async ({ regeling, one }) => {
	const { paper } = await walk(openBrowser(server.url), `/nl/${regeling.id}`, one)
	expect(Object.keys(paper).toSorted()).toEqual(Object.keys(one.papers).toSorted())
})
