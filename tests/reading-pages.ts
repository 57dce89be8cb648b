import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** An element of a page. */
export type Element = DefaultTreeAdapterTypes.Element

/** One control of a form: its values to choose from, or the one that stands in it. */
export type Control = {
	name: string
	type: string
	value: string
	checked: boolean
	/** What stands beside it. */
	label: string
}

/** A form as a reader of HTML finds it. */
export type Form = { action: string; controls: Array<Control>; buttons: Array<Button> }

/** What a button sends; nothing of its own without a name. */
export type Button = { name: string; value: string; text: string }

/** A page as it came: enough to read it and to go on from it. */
export type Page = {
	status: number
	/** Path of the page, after redirects. */
	path: string
	html: string
	document: DefaultTreeAdapterTypes.Document
	headers: Headers
}

/** Every element for which something holds, in order; what is in a `<template>` is not there. */
export function elements(
	node: DefaultTreeAdapterTypes.Node,
	holds: (element: Element) => boolean,
): Array<Element> {
	if (!('childNodes' in node)) return []
	return node.childNodes.flatMap((child) =>
		'tagName' in child ? [...(holds(child) ? [child] : []), ...elements(child, holds)] : [],
	)
}

/** The value of an attribute, or `null`. */
export function attribute(element: Element, name: string): string | null {
	return element.attrs.find((one) => one.name === name)?.value ?? null
}

const SILENT = ['script', 'style', 'template', 'svg']

const INLINE = ['a', 'b', 'bdi', 'em', 'i', 'span', 'strong']

/** The text of a part of a page, with single spaces. */
export function textOf(node: DefaultTreeAdapterTypes.Node): string {
	return wordsOf(node).replace(/\s+/g, ' ').trim()
}

function wordsOf(node: DefaultTreeAdapterTypes.Node): string {
	if ('value' in node) return node.value
	if (!('childNodes' in node)) return ''
	const tag = 'tagName' in node ? node.tagName : ''
	if (SILENT.includes(tag)) return ''
	const words = node.childNodes.map(wordsOf).join('')
	return INLINE.includes(tag) ? words : ` ${words} `
}

/** What a page says between header and footer. */
export function mainText({ document }: Page): string {
	const [main] = elements(document, ({ tagName }) => tagName === 'main')
	return main ? textOf(main) : ''
}

/** The heading of a page. */
export function headingOf({ document }: Page): string {
	const [heading] = elements(document, ({ tagName }) => tagName === 'h1')
	return heading ? textOf(heading) : ''
}

/** Addresses that the page links to. */
export function linksOf({ document }: Page): Array<string> {
	return elements(document, ({ tagName }) => tagName === 'a').flatMap((link) => {
		const href = attribute(link, 'href')
		return href === null ? [] : [href]
	})
}

/** The forms of a page that send something. */
export function formsOf({ document, path }: Page): Array<Form> {
	return elements(document, ({ tagName }) => tagName === 'form').map((form) => ({
		action: attribute(form, 'action') ?? path,
		controls: elements(form, ({ tagName }) =>
			['input', 'select', 'textarea'].includes(tagName),
		).flatMap((control) => controlOf(form, control)),
		buttons: elements(form, ({ tagName }) => tagName === 'button').map((button) => ({
			name: attribute(button, 'name') ?? '',
			value: attribute(button, 'value') ?? '',
			text: textOf(button),
		})),
	}))
}

function controlOf(form: Element, control: Element): Array<Control> {
	const name = attribute(control, 'name')
	if (name === null) return []
	const id = attribute(control, 'id')
	const [label] = elements(
		form,
		(one) =>
			one.tagName === 'label' &&
			((id !== null && attribute(one, 'for') === id) ||
				elements(one, (inner) => inner === control).length > 0),
	)
	const [text] = label ? elements(label, ({ tagName }) => tagName === 'span') : []
	return [
		{
			name,
			type: attribute(control, 'type') ?? 'text',
			value: attribute(control, 'value') ?? '',
			checked: attribute(control, 'checked') !== null,
			label: text ? textOf(text) : label ? textOf(label) : '',
		},
	]
}

/** A page read from what a server sent. */
export function readPage(status: number, path: string, html: string, headers: Headers): Page {
	return { status, path, html, document: parse(html), headers }
}
