/** Print buttons are hidden in the HTML: without a script they could do nothing. */
export function listenPrintButtons(): void {
	for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
		button.hidden = false
		button.addEventListener('click', () => print())
	}
}
