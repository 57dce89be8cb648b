/** Screen readers start where the focus is: with what has to be put right. */
export function focusErrors(): void {
	document.querySelector<HTMLElement>('[data-error-summary]')?.focus()
}
