/** A second press within this time is the same press. */
const pause = 3000

/**
 * Takes a double tap for one. The button stays enabled: a disabled one loses the focus and says
 * nothing to who uses a keyboard or a screen reader.
 */
export function guardSubmits(): void {
	let sent = new WeakMap<EventTarget, number>()
	addEventListener('submit', (event) => {
		const form = event.target
		if (!form || event.defaultPrevented) return
		if (event.timeStamp - (sent.get(form) ?? -pause) < pause) event.preventDefault()
		else sent.set(form, event.timeStamp)
	})
	// Back from the next page, the form may be sent again.
	addEventListener('pageshow', () => {
		sent = new WeakMap()
	})
}
