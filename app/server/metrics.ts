const buckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

type Series = { count: number; seconds: number; within: Array<number> }

/** Counts requests by route pattern and status, in the text format of Prometheus. */
export class Metrics {
	#series = new Map<string, Series>()

	observe(request: { method: string; route: string; status: number; ms: number }): void {
		const { method, route, status, ms } = request
		const labels = `method="${method}",route="${route}",status="${status}"`
		const series = this.#series.get(labels) ?? {
			count: 0,
			seconds: 0,
			within: buckets.map(() => 0),
		}
		const seconds = ms / 1000
		this.#series.set(labels, {
			count: series.count + 1,
			seconds: series.seconds + seconds,
			within: buckets.map((limit, i) => series.within[i]! + Number(seconds <= limit)),
		})
	}

	text(): string {
		const name = 'http_request_duration_seconds'
		const lines = [...this.#series].flatMap(([labels, { count, seconds, within }]) => [
			...buckets.map((limit, i) => `${name}_bucket{${labels},le="${limit}"} ${within[i]}`),
			`${name}_bucket{${labels},le="+Inf"} ${count}`,
			`${name}_sum{${labels}} ${seconds.toFixed(6)}`,
			`${name}_count{${labels}} ${count}`,
		])
		const help = `# HELP ${name} Requests by route pattern and status.\n# TYPE ${name} histogram\n`
		return `${help}${lines.join('\n')}\n`
	}
}
