import type { ReactNode } from 'react'
import { QrCode, type QrDrawing } from './QrCode.tsx'

type Props = {
	title: ReactNode
	words: ReadonlyArray<string>
	/** The same words as a picture for a camera. */
	qr: { drawing: QrDrawing; alt: string; title: ReactNode; text: ReactNode }
	how: { title: ReactNode; text: ReactNode }
	/** Until when it works, and to keep it safe. */
	lines: ReadonlyArray<string>
}

/** A paper code as a card: on a screen to copy by hand, on paper to cut out. */
export function PaperCode({ title, words, qr, how, lines }: Props) {
	return (
		<section className="rw-card rw-code">
			<h2>{title}</h2>
			<ol className="rw-code__words" lang="nl" dir="ltr" translate="no">
				{words.map((word, place) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice
					<li key={place}>{word}</li>
				))}
			</ol>
			<div className="rw-code__picture">
				<h2>{qr.title}</h2>
				<QrCode {...qr.drawing} alt={qr.alt} />
				<p className="rw-small">{qr.text}</p>
			</div>
			<div className="rw-code__how">
				<h2>{how.title}</h2>
				<p>{how.text}</p>
				{lines.map((line) => (
					<p key={line}>{line}</p>
				))}
			</div>
		</section>
	)
}
