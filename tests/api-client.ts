import type { Answers } from '../flows/engine/answers.ts'

/** What the API says of one regeling, as far as tests look at it. */
export type Assessed = {
	id: string
	outcome: string | null
	nogNodig: Array<{ pointer: string; question: string; asked: { text: string } }>
	findings: Array<{ pointer: string; check: string; severity: string; confirmed: boolean }>
	provisional: boolean
	decision: {
		verdict: string
		amount: { min: number; max: number | null; text: string } | null
		notKnown: Array<{ text: string }>
	} | null
	readBack: Array<{ text: string }>
	toDos: Array<{ pointer: string; text: string }>
	papers: Array<{ id: string; href: string }>
}

/** What the API says of all of them; `assessed` is the first. */
export type Answered = {
	peildatum: string
	lang: string
	regelingen: Array<Assessed>
	nietGebruikt: Array<string>
	assessed: Assessed
}

/** What is sent about a household. */
export type Asked = {
	peildatum?: string
	gemeente?: unknown
	feiten: Answers
	kloptToch?: Array<{ pointer: string; check: string }>
}

/** Asks the API on a server as a municipality would. */
export function apiClient(url: string) {
	const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
		fetch(`${url}/api/v1${path}`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', ...headers },
			body: typeof body === 'string' ? body : JSON.stringify(body),
		})
	const assess = async (asked: Asked): Promise<Answered> => {
		const response = await post('/beoordeling', asked)
		if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
		const answered = (await response.json()) as Omit<Answered, 'assessed'>
		return { ...answered, assessed: answered.regelingen[0]! }
	}
	return {
		post,
		assess,
		get: (path: string, init?: RequestInit) => fetch(`${url}/api/v1${path}`, init),
		/** As `assess`, after saying "klopt toch" to everything that is asked back. */
		async assessConfirmed(asked: Asked) {
			const { regelingen } = await assess(asked)
			const asks = regelingen.flatMap(({ findings }) =>
				findings.filter(({ severity }) => severity === 'ask'),
			)
			// Several regelingen may ask back the same.
			const kloptToch = [
				...new Map(
					asks.map(({ pointer, check }) => [`${pointer} ${check}`, { pointer, check }]),
				).values(),
			]
			return { kloptToch, ...(await assess({ ...asked, kloptToch })) }
		},
	}
}
