/**
 * A text of ours by its key in `locales/`, with the values that go into it. Rules, checks and
 * documents speak in texts, never in sentences: whoever shows them chooses the language.
 *
 * @example { key: 'kinderopvangtoeslag:redenen.teLaat', values: { maand: 'augustus 2026' } }
 */
export type Text = { key: string; values?: TextValues }

/** What goes into a text: already formatted (`nl-NL`), or a text of its own. */
export type TextValues = Record<string, string | number | Text>

/** Turns a text into a sentence of one language. */
export type Translate = (text: Text) => string

/** Short for a text; `text('common:verder')`. */
export function text(key: string, values?: TextValues): Text {
	return values ? { key, values } : { key }
}
