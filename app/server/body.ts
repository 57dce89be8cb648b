import express, { Router } from 'express'

const page = 100 * 1024
const savedFile = 1024 * 1024

/** Reads the body up to what a page can need; more ends in a 413 before the app sees it. */
export function body(): Router {
	const read = (limit: number) => express.raw({ type: () => true, limit, inflate: false })
	return Router()
		.post('/:lang/verder', read(savedFile))
		.use((req, res, next) => {
			if (Buffer.isBuffer(req.body)) next()
			else void read(page)(req, res, next)
		})
}
