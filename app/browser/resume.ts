/**
 * The words of a QR code stand behind the `#`, which no browser sends to a server. From there they
 * go into the field, and out of the address bar.
 */
function takeCode(): void {
	const field = document.querySelector<HTMLTextAreaElement>('#code')
	const code = location.hash.slice(1)
	if (!field || !/^[a-z]+(-[a-z]+){5}$/.test(code)) return
	history.replaceState(null, '', location.pathname + location.search)
	field.value = code.replaceAll('-', ' ')
	field.form!.querySelector('button')!.focus()
}

takeCode()
// Scanned into a page that is open already.
addEventListener('hashchange', takeCode)
