import { type Household, type Paper, papersOf } from '../household.ts'
import { centsOf, printedDay, word } from '../printed.ts'
import { childFields, childFor, euro, type Fields, fullName, merged, option } from './fields.ts'
import { netPerMonth } from './income.ts'

/** The papers of kind-doet-mee: the parent's part, the intermediary's, and one for each club. */
export function kindDoetMee(household: Household): Record<string, Fields> {
	const wishes = papersOf(household, 'inschrijving')
	const isHeerlen = household.knows.woonplaats === 'Heerlen'
	const lines = wishes.map((wish, at) => wishFields(household, wish, `wens.${at + 1}`))
	const lessons = ['sport', 'scouting', 'zwemles', 'cultuur']
	const toIntermediary = wishes.map(({ wens }) =>
		isHeerlen ? false : ['sport', 'zwemles', 'cultuur'].includes(wens!),
	)
	const clubs = wishes.flatMap(({ wens }, at) => {
		if (!lessons.includes(wens!)) return []
		const { [`wens.${at + 1}.kind.school`]: _, ...fields } = lines[at]!
		return [[`club-${at + 1}`, { ...fields, ...byHand('club', CLUB) }] as const]
	})
	const asked = ['getrouwd', 'huisgenoot'].filter(
		(name) => isHeerlen && !(name === 'huisgenoot' && household.knows.getrouwd === 'ja'),
	)
	return {
		ouderdeel: {
			naam: fullName(household),
			woonplaats: word(household.knows.woonplaats),
			adres: '',
			telefoon: '',
			...merged(...lines, ...wishes.map((wish, at) => livesWhere(household, wish, at + 1))),
			...Object.fromEntries(asked.map((name) => [name, option(name, household.knows[name])])),
			nettoPerMaand: isHeerlen ? netPerMonth(household) : '',
		},
		...(toIntermediary.includes(true) && {
			intermediairdeel: {
				naam: fullName(household),
				telefoon: '',
				adres: '',
				...merged(
					...wishes.map((wish, at) =>
						toIntermediary[at]
							? { ...lines[at], [`wens.${at + 1}.motivatie`]: motivation(household, wish) }
							: {},
					),
				),
				...byHand('intermediair', INTERMEDIARY),
			},
		}),
		...Object.fromEntries(clubs),
	}
}

const CLUB = ['naam', 'contact', 'email', 'telefoon', 'prijs', 'periode', 'iban']
const INTERMEDIARY = ['naam', 'organisatie', 'beroep', 'email', 'telefoon']

function byHand(who: string, names: Array<string>): Fields {
	return Object.fromEntries(names.map((name) => [`${who}.${name}`, '']))
}

function wishFields(household: Household, wish: Paper, at: string): Fields {
	const child = childFor(household, wish)
	const { [`${at}.kind.bsn`]: _, ...of } = childFields(
		child,
		`${at}.kind`,
		household.peildatum,
		true,
	)
	return {
		...of,
		[`${at}.wat`]: option('meedoen', wish.wens),
		...(wish.club && { [`${at}.clubNaam`]: wish.club }),
		...(wish.begin && { [`${at}.begin`]: printedDay(wish.begin) }),
		[`${at}.kosten`]: euro(centsOf(wish.kosten!)),
	}
}

function livesWhere(household: Household, wish: Paper, at: number): Fields {
	const child = childFor(household, wish)
	if (child.paper !== 'geboorteakte') return {}
	return { [`wens.${at}.kind.woontBijU`]: option('kinderen.woontBijU', child.woontBijU ?? 'ja') }
}

function motivation(household: Household, wish: Paper): string {
	const reasons = (household.knows.redenGeld as Array<string>).filter((one) => one !== 'zegIkNiet')
	const sentences = reasons.map((reason) => `@kind-doet-mee:motivatie.${reason}`)
	return [
		`De ouder vraagt om een bijdrage voor: @feiten:meedoen.opties.${wish.wens} voor ${childFor(household, wish).voornaam}.`,
		...sentences,
		'@kind-doet-mee:motivatie.zonder',
	].join(' ')
}
