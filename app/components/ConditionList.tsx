import type { ReactNode } from 'react'
import { Doubt, type DoubtView } from './Doubt.tsx'
import { Icon } from './Icon.tsx'

/** One condition, and what is known of it. */
export type ConditionRow = {
	id: string
	met: 'ja' | 'nee' | 'onbekend'
	text: ReactNode
	/** What would have to change. */
	change?: ReactNode
	/** Where the rule stands; a link where it has an address. */
	source?: { title: ReactNode; url?: string }
	/** When somebody last compared it with its source. */
	checked?: ReactNode
	doubt?: DoubtView
}

type Props = {
	conditions: ReadonlyArray<ConditionRow>
	/** "Ja", "Nee", "Weten we nog niet": the icon in words. */
	words: Record<ConditionRow['met'], ReactNode>
	/** "Klopt dit niet?" and "Verander uw antwoord:", where conditions may be doubted. */
	doubtWords?: { title: ReactNode; changeTitle: ReactNode }
}

const icons = { ja: 'check', nee: 'cross', onbekend: 'question' } as const

/** Each condition with its state in a word and a drawing, and where it stands. */
export function ConditionList({ conditions, words, doubtWords }: Props) {
	return (
		<ul className="rw-rows">
			{conditions.map(({ id, met, text, change, source, checked, doubt }) => (
				<li className={`rw-met rw-met--${met}`} key={id}>
					<Icon name={icons[met]} />
					<div>
						<p>
							<strong>{words[met]}.</strong> {text}
						</p>
						{change != null && <p>{change}</p>}
						{source && (
							<p className="rw-small">
								{source.url ? <a href={source.url}>{source.title}</a> : source.title}
								{checked != null && <span className="rw-checked">{checked}</span>}
							</p>
						)}
						{doubt && doubtWords && <Doubt {...doubt} {...doubtWords} />}
					</div>
				</li>
			))}
		</ul>
	)
}
