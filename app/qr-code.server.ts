import { toString as draw } from 'qrcode'

/** A QR code as SVG text. */
export function qrCode(link: string): Promise<string> {
	return draw(link, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
}
