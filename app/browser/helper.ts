/**
 * On a computer where one person follows another, a page of the one before must not come back: not
 * by the back button, not from a tab that was left open. Each page knows its conversation by a
 * mark, and keeps it in its place in the history.
 */
const { gesprek } = document.querySelector<HTMLElement>('[data-gesprek]')!.dataset
const wiped = `/${document.documentElement.lang}/gewist`

const state = history.state as { gesprek?: string } | null
if (state?.gesprek && state.gesprek !== gesprek) location.replace(wiped)
else history.replaceState({ ...state, gesprek }, '')

const tabs = new BroadcastChannel('gesprek')
tabs.addEventListener('message', ({ data }) => {
	if (data !== gesprek) location.replace(wiped)
})
tabs.postMessage(gesprek)

// A page that the browser kept as it was: ask for it again.
addEventListener('pageshow', ({ persisted }) => {
	if (persisted) location.reload()
})
