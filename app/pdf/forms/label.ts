import { type FormField, tooltipOf } from './field.ts'
import { buttonSide, labelOfBox, labelOfButton, type Surroundings } from './nearest-label.ts'
import { dictAt, entry, numbersAt, textOf } from './object.ts'
import { type ButtonOption, buttonOptionsOf } from './option.ts'
import type { PageText, Phrase, Place } from './page-text.ts'
import { rectOf } from './page-tree.ts'

/** What a field is called, and where that was read. */
export type Label = { text: string; from: 'tooltip' | 'page' | 'name' | 'none' }

/** The labels of a form: of each field, and of each box of a button. */
export type Labels = {
	ofField(field: FormField): Label
	ofOption(option: ButtonOption): string
	/** The heading above a field: "Gegevens van uw partner". */
	sectionOf(field: FormField): string | undefined
}

/**
 * Finds what each field is called: its tooltip, when that says more than a number; else the
 * nearest text on the page; else its name.
 */
export function labelsOf(fields: Array<FormField>, texts: Array<PageText>): Labels {
	const pages = new Map(texts.map((text) => [text.number, new LabelledPage(text, fields)]))
	return {
		ofField(field) {
			const tooltip = tooltipOf(field)
			if (tooltip && !isTechnical(tooltip)) return { text: tooltip, from: 'tooltip' }
			const caption = captionOf(field)
			if (caption) return { text: caption, from: 'page' }
			const near = firstOn(field)?.labelOf(field)
			if (near) return { text: near, from: 'page' }
			const last = field.name.split('.').at(-1)!
			if (!isTechnical(last)) return { text: last, from: 'name' }
			return { text: '', from: 'none' }
		},
		ofOption(option) {
			if (option.told && !isTechnical(option.label)) return option.label
			const page = pages.get(option.widget.pages[0]?.number ?? 0)
			return page?.words.get(option.widget.dict)?.text ?? option.label
		},
		sectionOf: (field) => firstOn(field)?.headingOf(field),
	}

	function firstOn(field: FormField): LabelledPage | undefined {
		return field.widgets.flatMap(({ pages: on }) => pages.get(on[0]?.number ?? 0) ?? [])[0]
	}
}

/** The words on a button to press. */
function captionOf({ kind, widgets }: FormField): string | undefined {
	if (kind !== 'button') return undefined
	return textOf(entry(dictAt(widgets[0]?.dict, 'MK'), 'CA'))?.trim() || undefined
}

/** Whether a name is one that a program gave: "Tekstveld 7", "Check Box12", "undefined_3". */
export function isTechnical(name: string): boolean {
	const bare = name.replace(/[[\](){}._#\-\s\d]+/g, '').toLowerCase()
	return !/\p{L}{2}/u.test(bare) || technical.test(bare)
}

const technical =
	/^(tekst(veld|vak)?|text(field|box)?|txt|field|fld|veld|form|formfield|undefined|untitled|check(box)?|chk|cb|selectievakje|keuzerondje|radio(button)?|rb|groep|group|button|knop|combo(box)?|dropdown|list(box)?|keuzelijst|vervolgkeuzelijst|topmostsubform|subform|page|pagina|unnamed|datum?veld|na|fill|row|toggle|handtekeningveld|signature|topmostsubformpagef|fillin)+$/

/** One page with the words of its boxes found, so that no word stands for two things. */
class LabelledPage {
	readonly words = new Map<object, Phrase>()
	readonly #around: Surroundings
	readonly #text: PageText
	readonly #taken = new Set<Phrase>()

	constructor(text: PageText, fields: Array<FormField>) {
		this.#text = text
		const buttons = fields.filter(({ kind }) => kind === 'checkbox' || kind === 'radio')
		this.#around = { phrases: text.phrases, boxes: fields.flatMap((field) => this.#boxes(field)) }
		const side = buttonSide(
			buttons.flatMap((field) => this.#boxes(field)),
			this.#around,
		)
		for (const { widget } of buttons.flatMap(buttonOptionsOf)) {
			const box = this.#boxOf(widget)
			const phrase = box && labelOfButton(box, this.#around, side)
			if (!phrase) continue
			this.words.set(widget.dict, phrase)
			this.#taken.add(phrase)
		}
	}

	labelOf(field: FormField): string | undefined {
		const { kind, widgets } = field
		if (kind === 'checkbox' && widgets.length === 1) return this.words.get(widgets[0]!.dict)?.text
		const box = this.#boxes(field)[0]
		const phrase = box && labelOfBox(box, this.#around, this.#taken)
		return phrase?.text.replace(/\s*[:*]+$/, '')
	}

	/** The nearest text above in larger letters than most of the page. */
	headingOf(field: FormField): string | undefined {
		const box = this.#boxes(field)[0]
		const sizes = this.#text.phrases.map(({ size }) => size).toSorted((a, b) => a - b)
		const body = sizes[Math.floor(sizes.length / 2)] ?? 0
		return this.#text.phrases
			.filter(({ size, bottom }) => box && size > body * 1.12 && bottom <= box.top + 2)
			.toSorted((a, b) => b.bottom - a.bottom)[0]?.text
	}

	#boxes({ widgets }: FormField): Array<Place> {
		return widgets.flatMap((widget) => this.#boxOf(widget) ?? [])
	}

	#boxOf({ dict, pages }: FormField['widgets'][number]): Place | undefined {
		const rect = rectOf(numbersAt(dict, 'Rect'))
		const here = pages.some(({ number }) => number === this.#text.number)
		return rect && here ? this.#text.place(rect) : undefined
	}
}
