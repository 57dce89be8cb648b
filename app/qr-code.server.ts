import { create } from 'qrcode'
import type { QrDrawing } from './components/QrCode.tsx'

/** A QR code of a link, as a drawing: its dark squares as a path, one unit each. */
export function qrCode(link: string): QrDrawing {
	const { modules } = create(link, { errorCorrectionLevel: 'M' })
	const places = Array.from({ length: modules.size }, (_, at) => at)
	const rows = places.map((row) =>
		places
			.filter((column) => modules.get(row, column))
			.map((column) => `M${column} ${row}h1v1h-1z`)
			.join(''),
	)
	return { size: modules.size, squares: rows.join('') }
}
