import { Agent, request } from 'node:http'

/** What came back of one request, as it went over the line. */
export type Answer = {
	status: number
	location: string
	/** Bytes of the body as sent: compressed where it is. */
	bytes: number
	body: Buffer
}

/** Somebody with one line kept open and a cookie. */
export type Visitor = {
	get(path: string, headers?: Record<string, string>): Promise<Answer>
	post(path: string, form: string, headers?: Record<string, string>): Promise<Answer>
	leave(): void
}

const COMPRESSED = { 'Accept-Encoding': 'gzip, br' }

/** A visitor of a server; only ever of this machine. */
export function visitor(url: string, cookie = ''): Visitor {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 })
	const send = (method: string, path: string, headers: Record<string, string>, form = '') =>
		new Promise<Answer>((resolve, reject) => {
			const sent = request(`${url}${path}`, {
				agent,
				method,
				headers: { Cookie: cookie, ...headers },
			})
			sent.on('error', reject).on('response', (response) => {
				const chunks: Array<Buffer> = []
				response.on('data', (chunk: Buffer) => chunks.push(chunk))
				response.on('end', () => {
					const body = Buffer.concat(chunks)
					const { statusCode: status = 0, headers: of } = response
					resolve({ status, location: of.location ?? '', bytes: body.length, body })
				})
			})
			sent.end(form)
		})
	return {
		get: (path, headers = COMPRESSED) => send('GET', path, headers),
		post: (path, form, headers = COMPRESSED) => {
			const type = 'application/x-www-form-urlencoded'
			return send('POST', path, { 'Content-Type': type, ...headers }, form)
		},
		leave: () => agent.destroy(),
	}
}
