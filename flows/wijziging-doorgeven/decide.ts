import type { IsoDate } from '../engine/date.ts'
import type { Condition, Decision } from '../engine/decision.ts'
import { type Text, text } from '../engine/text.ts'
import { type Truth, truth } from '../engine/truth.ts'
import { isToeslag, type Situation } from './situation.ts'
import { sources } from './sources.ts'
import { stepsOf } from './steps.ts'

const besluit = (key: string) => text(`wijziging-doorgeven-besluit:${key}`)

/**
 * What to tell whom, and by when. "Likely" is that there is something to tell or to ask; no amount is
 * said, for that follows from the regeling itself.
 *
 * @see Awir, art. 17 https://wetten.overheid.nl/BWBR0018472#Artikel17
 * @see Participatiewet, art. 17 https://wetten.overheid.nl/BWBR0015703#Artikel17
 */
export function decide(situation: Situation): Decision {
	const { touches } = situation
	return {
		verdict: touches === 'ja' ? 'likely' : touches === 'nee' ? 'unlikely' : 'unknown',
		amount: null,
		breakdown: [],
		months: [],
		conditions: conditionsOf(situation),
		risks: risksOf(situation),
		deadline: deadlineOf(situation),
		steps: stepsOf(situation),
		notKnown: notKnownOf(situation),
	}
}

function conditionsOf(situation: Situation): Array<Condition> {
	const { touches } = situation
	const inTime = isInTime(situation)
	return [
		{
			id: 'telt',
			met: touches,
			text: besluit('voorwaarden.telt'),
			restsOn: ['verandert', 'hebIkAl', 'wijzigingen'],
			source: sources.melden,
			...(touches !== 'ja' && { change: besluit(`verandert.telt.${touches}`) }),
		},
		...(touches === 'nee'
			? []
			: [
					{
						id: 'opTijd',
						met: inTime,
						text: besluit('voorwaarden.opTijd'),
						restsOn: ['wijzigingen', 'hebIkAl'],
						source: sources.termijn,
						...(inTime !== 'ja' && { change: besluit(`verandert.opTijd.${inTime}`) }),
					},
				]),
	]
}

/** The changes that are to be told to Dienst Toeslagen. */
function toeslagChanges({ touched }: Situation) {
	const told = touched
		.filter(({ having }) => isToeslag(having))
		.flatMap(({ changes }) => changes.filter(({ how }) => how === 'meld'))
	return [...new Set(told.map(({ change }) => change))]
}

/** Whether no term of Dienst Toeslagen has passed. */
function isInTime(situation: Situation): Truth {
	const { changes, have, peildatum } = situation
	const told = toeslagChanges(situation)
	if (told.some(({ lastDay }) => lastDay !== null && lastDay < peildatum)) return 'nee'
	const isAllKnown = have !== null && changes.length > 0
	return truth((isAllKnown && told.every(({ lastDay }) => lastDay !== null)) || null)
}

/** The first last day that is still to come. */
function deadlineOf(situation: Situation): IsoDate | null {
	const days = toeslagChanges(situation).flatMap(({ lastDay }) => lastDay ?? [])
	const [first] = days.filter((day) => day >= situation.peildatum).toSorted()
	return first ?? null
}

function risksOf({ touched }: Situation): Array<Text> {
	const hasToeslag = touched.some(({ having }) => isToeslag(having))
	const hasBijstand = touched.some(({ having }) => having === 'bijstand')
	return [
		...(hasToeslag ? [besluit('risico.toeslag')] : []),
		...(hasBijstand ? [besluit('risico.bijstand')] : []),
	]
}

function notKnownOf(situation: Situation): Array<Text> {
	const told = toeslagChanges(situation)
	const isTermUnknown = told.some(({ from, lastDay }) => from !== null && lastDay === null)
	return isTermUnknown ? [besluit('onbekend.termijn')] : []
}
