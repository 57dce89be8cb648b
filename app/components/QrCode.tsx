/** A QR code: how many squares a side has, and the dark ones as a path. */
export type QrDrawing = { size: number; squares: string }

/** White around it that a camera needs, in squares. */
const QUIET = 4

/** A QR code as a picture, for a camera. */
export function QrCode({ size, squares, alt }: QrDrawing & { alt: string }) {
	const side = size + 2 * QUIET
	return (
		<svg
			role="img"
			aria-label={alt}
			viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
			shapeRendering="crispEdges"
		>
			<rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
			<path d={squares} fill="#000" />
		</svg>
	)
}
