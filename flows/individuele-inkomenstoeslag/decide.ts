import type { Condition, Decision, NextStep, Verdict } from '../engine/decision.ts'
import { conditionOf, isAsked, verdictOf } from '../engine/decision.ts'
import { formatCents } from '../engine/money.ts'
import { periodOn } from '../engine/parameter.ts'
import type { Source } from '../engine/source.ts'
import { type Text, type TextValues, text } from '../engine/text.ts'
import { every, not, type Truth, truth } from '../engine/truth.ts'
import { assetLimitOf, withinAssetLimit } from '../shared/bijstand/household.ts'
import { parameters } from '../shared/bijstand/parameters.ts'
import { HOUSEHOLD } from '../shared/bijstand/rests-on.ts'
import { amountsSeen, isOfAge } from './rules.ts'
import type { Situation } from './situation.ts'
import { sources } from './sources.ts'

const own = (key: string, values?: TextValues) => text(`individuele-inkomenstoeslag:${key}`, values)

/**
 * What somebody may expect of the individuele inkomenstoeslag. How low and how long is for the
 * gemeente to say, and what we saw of Rotterdam is not confirmed: it is likely nowhere.
 *
 * @see Participatiewet, art. 36 https://wetten.overheid.nl/BWBR0015703#Artikel36
 */
export function decide(situation: Situation): Decision {
	const conditions = conditionsOf(situation)
	const verdict = verdictOf(every(conditions.filter(isAsked).map(({ met }) => met)))
	return {
		verdict,
		amount: null,
		breakdown: [],
		months: [],
		conditions,
		risks: [],
		deadline: null,
		steps: stepsOf(situation, verdict),
		notKnown: verdict === 'unlikely' ? [] : notKnownOf(situation),
	}
}

function conditionsOf(situation: Situation): Array<Condition> {
	const { hadIt, moreInSight, studies, peildatum } = situation
	const isKnown = periodOn(parameters.assetLimit, peildatum) !== null
	return [
		one('leeftijd', isOfAge(situation), ['geboortedatum'], sources.toeslag),
		one('eerder', not(hadIt), ['toeslagGehad'], sources.toeslag),
		one(
			'vermogen',
			withinAssetLimit(situation),
			['vermogenNu', 'schuldenNu', ...HOUSEHOLD],
			sources.vermogen,
			{
				key: isKnown ? 'vermogenTot' : 'vermogen',
				values: isKnown ? { grens: formatCents(assetLimitOf(situation)) } : {},
			},
		),
		// How low and how long is for the gemeente: no answer makes it a yes or a no.
		one(
			'laag',
			'onbekend',
			['laagInkomenSinds', 'inkomstenBronnen', 'nettoInkomen'],
			sources.toeslag,
		),
		one('uitzicht', truth(moreInSight === 'nee' || null), ['meerInkomen'], sources.toeslag),
		one('studie', truth(studies === 'nee' || null), ['studie'], sources.toeslag),
	]
}

type More = { key?: string; values?: TextValues }

function one(id: string, met: Truth, restsOn: Array<string>, source: Source, more: More = {}) {
	return conditionOf('individuele-inkomenstoeslag', id, met, { restsOn, source, ...more })
}

function stepsOf(situation: Situation, verdict: Verdict): Array<NextStep> {
	const place = situation.gemeente
		? own('plaatsen.gemeente', { naam: situation.gemeente })
		: own('plaatsen.uwGemeente')
	const step = (id: string): NextStep => ({ id, text: own(`stappen.${id}`), place })
	const debts = situation.payingBills === 'nee' ? [step('schulden')] : []
	if (verdict === 'unlikely') return [step('later'), step('anders'), ...debts]
	return [
		step('vragen'),
		{
			...step('aanvragen'),
			more: own('meer.aanvragen'),
			bring: ['blad', 'id', 'inkomen', 'afschriften'].map((what) => own(`meenemen.${what}`)),
		},
		step('jaar'),
		...debts,
	]
}

/** What was seen of the place: by whom, and to ask after. */
function notKnownOf(situation: Situation): Array<Text> {
	const { scheme, place } = situation
	if (!scheme || !place) return [own('onbekend.elders')]
	return [
		...amountsSeen(situation).map(({ cents, source }) =>
			own('onbekend.bedrag', { bedrag: formatCents(cents), bron: source.title, naam: place.name }),
		),
		...scheme.limits.map(({ percent = 0, source }) =>
			own('onbekend.grens', { percentage: `${percent}%`, bron: source.title, naam: place.name }),
		),
	]
}
