import type { IsoDate } from '../engine/date.ts'
import { FlowFault } from '../engine/fault.ts'
import type { Cents } from '../engine/money.ts'
import schema from './gemeente.schema.json' with { type: 'json' }
import { faultsBy, type SchemaFault } from './json-schema.ts'

/** What a local scheme is for. */
export type Need =
	| 'sport'
	| 'scouting'
	| 'zwemles'
	| 'cultuur'
	| 'fiets'
	| 'schoolspullen'
	| 'laptop'
	| 'verjaardag'
	| 'scholing'
	| 'inkomenstoeslag'
	| 'bijzondereKosten'
	| 'zorgkosten'
	| 'opvangkosten'

/** Whether one can apply, as far as anybody confirmed. */
export type SchemeStatus = 'open' | 'seasonal' | 'spent' | 'ended' | 'notConfirmed'

/** Who is allowed to send in the application. */
export type Applicant = 'parent' | 'intermediary' | 'either' | 'self'

/** Where something local stands, how sure it is, since when, and for which days. */
export type LocalFact = {
	source: { title: string; url?: string }
	confidence: 'V' | 'V2' | 'S'
	/** The day on which somebody last compared it. */
	checked: IsoDate
	from?: IsoDate
	through?: IsoDate
}

/** Up to which income. */
export type LocalLimit = LocalFact & {
	unit: 'percentOfNorm' | 'netPerMonth'
	percent?: number
	alone?: Cents
	together?: Cents
}

/** The highest amount for one child or person. */
export type LocalAmount = LocalFact & {
	need: Need
	cents: Cents
	per: 'year' | 'diploma' | 'once'
	/** Where it differs by household. */
	household?: 'alone' | 'parent' | 'couple' | 'coupleWithChild'
	/** Costs from which on it is given. */
	fromCents?: Cents
}

/** One way of a place to say how much of an income somebody can pay with: a share above each percentage of the norm. */
export type CapacityTable = {
	name: string
	bands: ReadonlyArray<{ abovePercent: number; sharePercent: number }>
}

/** The rules of a place for bijzondere bijstand. */
export type SpecialCosts = LocalFact & {
	/** Which costs fall under which table is not known where there are several. */
	capacity: ReadonlyArray<CapacityTable>
	/** For how long what somebody can pay is looked at. */
	capacityMonths: number
	/** Costs below which nothing is given; 0: there is no such limit. */
	thresholdCents: Cents
	/** Baby things: after this month of the pregnancy, until so long after the birth. */
	baby: { afterMonth: number; monthsAfterBirth: number }
	/** Own contributions to care: until this day (`03-31`) of the next year. */
	careUntil: string
	/** Things for the house: months in which the bills are sent. */
	furnishingMonths: number
	/** Months of paying back as one can, after which the rest of a loan is waived. */
	loanMonths: number
}

/** A fund or scheme of a place. */
export type Scheme = LocalFact & {
	id: string
	name: string
	formerNames: ReadonlyArray<string>
	needs: ReadonlyArray<Need>
	status: SchemeStatus
	/** `03-01` to `11-30`: days of each year. */
	season?: { from: string; through: string }
	applicant: Applicant
	ages?: { from: number; through: number }
	monthsAhead?: Partial<Record<Need, number>>
	weeksToDecide?: { from: number; through: number }
	limits: ReadonlyArray<LocalLimit>
	amounts: ReadonlyArray<LocalAmount>
	specialCosts?: SpecialCosts
	website?: string
}

/** A place to go to for help. */
export type Desk = LocalFact & {
	name: string
	kind: 'loket' | 'leerwerkloket' | 'jongeren' | 'fonds'
	/** Whom it is for, in years of age; everybody when it does not say. */
	ages?: { from: number; through: number }
	languages?: ReadonlyArray<string>
	hours?: string
}

/** What a gemeente has besides what the law gives everybody. */
export type Gemeente = {
	name: string
	aliases: ReadonlyArray<string>
	desks: ReadonlyArray<Desk>
	schemes: ReadonlyArray<Scheme>
}

/** A data file that says something it cannot: stops whatever loads it. */
export class GemeenteFault extends FlowFault {
	override name = 'GemeenteFault'

	readonly file: string
	readonly faults: ReadonlyArray<SchemaFault>

	constructor(file: string, faults: ReadonlyArray<SchemaFault>) {
		super(faults.map(({ path, reason }) => `${file}${path}: ${reason}`).join('\n'))
		this.file = file
		this.faults = faults
	}
}

/** Everything wrong with a data file: its shape, and what its parts say against each other. */
export function gemeenteFaults(json: unknown): Array<SchemaFault> {
	const shape = faultsBy(schema, json)
	return shape.length > 0 ? shape : senseFaults(json as Gemeente)
}

/**
 * A gemeente as its file states it.
 *
 * @throws {GemeenteFault} naming file, path and reason
 */
export function readGemeente(file: string, json: unknown): Gemeente {
	const faults = gemeenteFaults(json)
	if (faults.length > 0) throw new GemeenteFault(file, faults)
	return json as Gemeente
}

function senseFaults({ schemes }: Gemeente): Array<SchemaFault> {
	const ids = schemes.map(({ id }) => id)
	return schemes.flatMap((scheme, at) => {
		const path = `/schemes/${at}`
		return [
			...(ids.indexOf(scheme.id) < at ? [{ path, reason: `is a second ${scheme.id}` }] : []),
			...(scheme.status === 'seasonal' && !scheme.season ? [{ path, reason: 'lacks season' }] : []),
			...(scheme.from && scheme.through && scheme.through < scheme.from
				? [{ path: `${path}/through`, reason: 'lies before from' }]
				: []),
			...scheme.limits.flatMap((limit, number) =>
				saysHowMuch(limit) ? [] : [{ path: `${path}/limits/${number}`, reason: 'says no limit' }],
			),
		]
	})
}

function saysHowMuch({ unit, percent, alone, together }: LocalLimit): boolean {
	return unit === 'percentOfNorm'
		? percent !== undefined
		: alone !== undefined && together !== undefined
}
