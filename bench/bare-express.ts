import type { AddressInfo } from 'node:net'
import express from 'express'

/** The least a server can do: the floor under the numbers of ours. */
const app = express()
app.disable('x-powered-by')
app.get('*', (_req, res) => void res.send('<!doctype html><title>hello</title><h1>hello</h1>'))
app.post('*', express.urlencoded({ extended: false }), (_req, res) => res.redirect(303, '/'))
const server = app.listen(0, '127.0.0.1', () => {
	console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
