/**
 * Shows the read-aloud button when this device itself has a voice for the page's language. Other
 * voices send the text to somebody's server. Read are our fixed texts only: `[data-read]`.
 */
export function offerReadAloud(): void {
	const button = document.querySelector<HTMLElement>('[data-read-aloud]')
	const speech = window.speechSynthesis as SpeechSynthesis | undefined
	if (!button || !speech) return
	const { lang } = document.documentElement
	const voiceFor = (language: string) =>
		speech
			.getVoices()
			.find((voice) => voice.localService && voice.lang.split(/[-_]/)[0] === language)

	const offer = () => {
		button.hidden = !voiceFor(lang)
	}
	offer()
	// Voices come late in Chromium; an old Safari has no such event.
	speech.addEventListener?.('voiceschanged', offer)

	button.addEventListener('click', () => {
		const speaking = speech.speaking
		speech.cancel()
		button.setAttribute('aria-pressed', String(!speaking))
		if (speaking) return
		const parts = document.querySelectorAll<HTMLElement>('[data-read]')
		parts.forEach((part, i) => {
			const language = part.closest<HTMLElement>('[lang]')?.lang ?? lang
			const voice = voiceFor(language)
			if (!voice) return
			const words = new SpeechSynthesisUtterance(part.textContent)
			words.voice = voice
			words.lang = voice.lang
			if (i === parts.length - 1) words.onend = () => button.setAttribute('aria-pressed', 'false')
			speech.speak(words)
		})
	})
	addEventListener('pagehide', () => speech.cancel())
}
