import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { phone } from './visitor.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on a page, with the rules for the size of targets that it leaves out by itself. */
export async function axeFaults(page: Page): Promise<Array<string>> {
	const { violations } = await new AxeBuilder({ page })
		.options({
			runOnly: tags,
			rules: { 'target-size': { enabled: true } },
			resultTypes: ['violations'],
		})
		// One page instead of a second one for every run: there are no frames in our pages.
		.setLegacyMode()
		.analyze()
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html}`))
}

/** Opens all that is folded away on a page: sums, and doubts about a condition. */
export async function openAll(page: Page): Promise<number> {
	return page.evaluate(() => {
		const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details')]
		for (const one of folded) one.open = true
		return folded.length
	})
}

/** Whether a page breaks one of the rules for pages of questions and everything around them. */
export async function pageFaults(page: Page): Promise<Array<string>> {
	const faults = await page.evaluate(measured, phone.height)
	for (const width of [320, phone.width]) {
		await page.setViewportSize({ ...phone, width })
		const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
		if (wide > 0) faults.push(`${wide} px wider than ${width} px`)
	}
	return faults
}

/** Runs in the page. */
function measured(height: number): Array<string> {
	const faults: Array<string> = []
	const fault = (isFault: unknown, words: string) => {
		if (isFault) faults.push(words)
	}
	const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
	const isSeen = (element: HTMLElement) =>
		element.getClientRects().length > 0 && !element.closest('.rw-unseen')

	const { lang, dir } = document.documentElement
	fault(dir !== (lang === 'ar' ? 'rtl' : 'ltr'), `reads ${dir} in ${lang}`)
	fault(!location.pathname.startsWith(`/${lang}`), `is in ${lang}`)

	const titles = all('h1')
	fault(titles.length !== 1, `${titles.length} h1`)
	const help = document.querySelector('main + aside > .rw-help:last-child p')
	fault(!help, 'help is not at its place')

	const form = document.querySelector<HTMLFormElement>('form[data-question]')
	if (!form) return faults

	const isField = !form.querySelector('[value=toevoegen], [name=kloptToch]')
	const title = form.querySelector('h1')
	fault(isField && !title?.closest('legend') && !title?.querySelector('label'), 'h1 is no label')
	fault(form.querySelector('details, [title], [aria-haspopup]'), 'hides help')
	fault(form.querySelector('.utrecht-form-field-description a'), 'a hint with a link')
	fault(!form.noValidate, 'the browser checks answers')
	fault(form.querySelector('[required], [disabled]'), 'a required or disabled field')
	fault(form.querySelector('select, [placeholder]'), 'a select or a placeholder')
	for (const place of all('a[href], link[href], script[src], img[src], form[action]')) {
		const address = place.getAttribute('href') ?? place.getAttribute('src') ?? ''
		const isOutside = /^[a-z]+:/i.test(address) && !/^tel:|^data:/.test(address)
		fault(isOutside, `leads to ${address}`)
	}

	// The banner of another date is not there for visitors.
	const preview = document.querySelector<HTMLElement>('body > [role=status]')?.offsetHeight ?? 0
	const fold = height + preview
	const controls = all('form[data-question] :is(input, button)').filter(
		(control) => isSeen(control) && control.getAttribute('type') !== 'hidden',
	)
	const first = controls[0]!
	const box = (first.closest('label') ?? first).getBoundingClientRect()
	const bottom = Math.round(box.bottom + scrollY)
	// Things on a list stand before what there is to do with it.
	const isLongList = form.querySelector('[value^="wijzig:"]') !== null
	fault(bottom > fold && !isLongList, `the first answer ends at ${bottom - preview} px`)
	for (const control of controls) {
		const target = (control.closest('label') ?? control).getBoundingClientRect()
		const size = `${Math.round(target.width)}×${Math.round(target.height)}`
		fault(target.height < 44 || target.width < 24, `${control.outerHTML} is ${size} px`)
	}
	return faults
}
