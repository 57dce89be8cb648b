import express, { Router } from 'express'

const page = 100 * 1024
const withFile = 1024 * 1024

/** Reads the body up to what a page can need; more ends in a 413 before the app sees it. */
export function body(): Router {
	const read = (limit: number, type: string | (() => boolean) = () => true) =>
		express.raw({ type, limit, inflate: false })
	return (
		Router()
			.post('/:lang/verder', read(withFile))
			// A list takes a table as a file; what is too large for it hears so on the page itself.
			.post('/:lang/:regeling/:list', read(withFile, 'multipart/form-data'))
			.use((req, res, next) => {
				if (Buffer.isBuffer(req.body)) next()
				else void read(page)(req, res, next)
			})
	)
}
