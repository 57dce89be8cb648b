import { bsnDigitsOf, isBsn } from '../pdf/bsn.ts'
import { drawBsn } from '../pdf/draw-bsn.ts'

/** Burgerservicenummers go from the keyboard into the file, in this browser, and nowhere else. */
for (const panel of document.querySelectorAll<HTMLElement>('[data-bsn]')) {
	const inputs = [...panel.querySelectorAll<HTMLInputElement>('[data-bsn-field]')]
	const status = panel.querySelector<HTMLElement>('[role=status]')!
	panel.querySelector<HTMLElement>('[data-bsn-by-hand]')!.hidden = true
	panel.querySelector<HTMLElement>('[data-bsn-inputs]')!.hidden = false
	panel.querySelector('[data-bsn-make]')!.addEventListener('click', () => {
		const wrong = inputs.filter((input) => !hasNoneOrRight(input) || isTakenBy(input, inputs))
		for (const input of inputs) showWrong(input, wrong.includes(input))
		if (wrong[0]) wrong[0].focus()
		else void make(panel.dataset.bsn!, inputs, status)
	})
}

// The next one at this computer may come back to this page.
addEventListener('pagehide', () => {
	for (const input of document.querySelectorAll<HTMLInputElement>('[data-bsn-field]'))
		input.value = ''
})

function hasNoneOrRight({ value }: HTMLInputElement): boolean {
	return value.trim() === '' || isBsn(value)
}

/** A number is one person's: the same in two boxes is the wrong one in one of them. */
function isTakenBy(input: HTMLInputElement, inputs: Array<HTMLInputElement>): boolean {
	const digits = bsnDigitsOf(input.value)
	const is = (other: HTMLInputElement) => other !== input && bsnDigitsOf(other.value) === digits
	return digits !== undefined && inputs.some(is)
}

function showWrong(input: HTMLInputElement, isWrong: boolean): void {
	input.setAttribute('aria-invalid', String(isWrong))
	document.getElementById(input.getAttribute('aria-describedby')!)!.hidden = !isWrong
}

async function make(
	pdf: string,
	inputs: Array<HTMLInputElement>,
	status: HTMLElement,
): Promise<void> {
	status.textContent = status.dataset.busy!
	try {
		const response = await fetch(pdf)
		if (!response.ok) throw new Error(String(response.status))
		let bytes = new Uint8Array(await response.arrayBuffer())
		for (const { value, dataset } of inputs) {
			if (value.trim() === '') continue
			bytes = new Uint8Array(await drawBsn(bytes, dataset.bsnField!, value))
		}
		download(bytes, pdf.split('/').at(-1)!)
		status.textContent = ''
	} catch {
		status.textContent = status.dataset.failed!
	}
}

function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
	const link = document.createElement('a')
	link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }))
	link.download = name
	link.click()
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
