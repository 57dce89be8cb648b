/**
 * What a form sent: its fields, and the file when it holds one. A form without a file may come as
 * either kind of body.
 */
export async function sentForm(
	request: Request,
): Promise<{ form: URLSearchParams; file: Uint8Array | null }> {
	const type = request.headers.get('Content-Type') ?? ''
	if (!type.startsWith('multipart/form-data')) {
		return { form: new URLSearchParams(await request.text()), file: null }
	}
	const sent = await request.formData().catch(() => new FormData())
	const form = new URLSearchParams()
	let file: Uint8Array | null = null
	for (const [name, value] of sent) {
		if (typeof value === 'string') form.append(name, value)
		// A browser sends an empty file where none was chosen.
		else if (value.size > 0) file = new Uint8Array(await value.arrayBuffer())
	}
	return { form, file }
}
