import { Fragment, type ReactNode } from 'react'
import type { Block, Document, Field } from '../../flows/engine/document.ts'
import { Dutch } from './Dutch.tsx'
import { Notice } from './Notice.tsx'
import { StepList } from './StepList.tsx'
import { ToDoList } from './ToDoList.tsx'
import { Value } from './Value.tsx'

type Words = {
	/** Beside an unusual value the person kept: "U zei: dit klopt." */
	confirmed: ReactNode
	/** Beside empty boxes: "Schrijf dit zelf op het papier." */
	byHand: ReactNode
}

/** A paper as a page, in the reader's language; its values stay as they are on paper. */
export function DocumentView({ document, words }: { document: Document<string>; words: Words }) {
	return (
		<article className="rw-card rw-paper">
			<h1>{document.title}</h1>
			{document.blocks.map((block, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: blocks never move
				<Fragment key={index}>{blockView(block, words)}</Fragment>
			))}
		</article>
	)
}

function blockView(block: Block<string>, words: Words) {
	switch (block.kind) {
		case 'heading':
			return block.level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>
		case 'paragraph':
			return <p>{block.text}</p>
		case 'notice':
			return <Notice>{block.text}</Notice>
		case 'fields':
			return (
				<dl className="rw-rows">
					{block.fields.map((field) => (
						<FieldRow field={field} words={words} key={field.name} />
					))}
				</dl>
			)
		case 'list':
			return listView(block)
		case 'table':
			return tableView(block)
		case 'bsn':
			return (
				<div className="rw-part">
					<strong>{block.label}</strong> <span className="rw-small">{words.byHand}</span>
					<div className="rw-bsn" dir="ltr" aria-hidden="true">
						{[1, 2, 3, 4, 5, 6, 7, 8, 9].map((box) => (
							<i key={box} />
						))}
					</div>
				</div>
			)
		case 'signature':
			return (
				<div className="rw-part">
					<strong>{block.label}</strong>
					<div className="rw-line" aria-hidden="true" />
				</div>
			)
		case 'letter':
			return <LetterView {...block} />
	}
}

function FieldRow({ field, words }: { field: Field<string>; words: Words }) {
	return (
		<div className="rw-row">
			<dt>
				{field.label}
				{field.hint && ` (${field.hint})`}
			</dt>
			<dd>
				{field.toDo ? (
					<>
						<i className="rw-tick" aria-hidden="true" /> {field.toDo}
					</>
				) : (
					<span className="rw-value">
						<Dutch>{field.value}</Dutch>
					</span>
				)}
			</dd>
			{field.confirmed && <dd className="rw-small">{words.confirmed}</dd>}
		</div>
	)
}

/** A letter in Dutch, as it is sent; under each part what it says, for who reads another language. */
function LetterView({
	from,
	placeAndDate,
	to,
	subject,
	reference,
	body,
	signed,
}: Extract<Block<string>, { kind: 'letter' }>) {
	return (
		<div className="rw-letter">
			<LetterPart fields={from} />
			<LetterPart fields={[placeAndDate]} />
			<LetterPart fields={to} />
			<div>
				<strong>
					<Dutch>{subject}</Dutch>
				</strong>
				<p>
					{reference.label} <Dutch>{reference.value}</Dutch>
				</p>
			</div>
			{body.map((field) => (
				<LetterPart fields={[field]} key={field.name} />
			))}
			<div className="rw-line" aria-hidden="true" />
			<LetterPart fields={[signed]} />
		</div>
	)
}

function LetterPart({ fields }: { fields: ReadonlyArray<Field<string>> }) {
	return (
		<div>
			{fields.map(({ name, value, meaning }) => (
				<Fragment key={name}>
					<p>
						<Dutch>{value}</Dutch>
					</p>
					{meaning && <p className="rw-small">{meaning}</p>}
				</Fragment>
			))}
		</div>
	)
}

function listView({ style, items }: Extract<Block<string>, { kind: 'list' }>) {
	const rows = items.map((text) => ({ id: text, text }))
	if (style === 'numbered') return <StepList steps={rows} />
	if (style === 'check') return <ToDoList items={rows} />
	return (
		<ul>
			{items.map((item) => (
				<li key={item}>{item}</li>
			))}
		</ul>
	)
}

function tableView({ head, rows }: Extract<Block<string>, { kind: 'table' }>) {
	return (
		<table>
			<thead>
				<tr>
					{head.map((cell) => (
						<th scope="col" key={cell}>
							{cell}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={row.join('|')}>
						{row.map((cell, column) => (
							<td key={head[column]} data-label={head[column]}>
								<Value>{cell}</Value>
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	)
}
