import { unresolvedIn } from '../../flows/engine/check.ts'
import { unknownsOn } from '../../flows/engine/journey.ts'
import { pointerOf } from '../../flows/engine/pointer.ts'
import type { Regeling, Told } from '../../flows/engine/regeling.ts'
import { type Translate, text } from '../../flows/engine/text.ts'
import { toDosOf } from '../../flows/engine/to-do.ts'
import { headingOf } from '../outcome-heading.server.ts'
import { decided, type Heard } from './assess.server.ts'
import { presentDecision } from './present-decision.server.ts'
import { presentDerivations } from './present-derivations.server.ts'
import { presentFindings } from './present-findings.server.ts'
import { presentMissing } from './present-missing.server.ts'
import { documentUrl } from './regelingen.server.ts'
import { said, saidSource } from './said.server.ts'

/**
 * What follows for a household from one regeling. There is no decision while a question is open or
 * while something is said that cannot be true. While something asked back is not confirmed the
 * decision is provisional, and there are no papers.
 */
export function presentAssessment(regeling: Regeling, heard: Heard, t: Translate) {
	const { id, scope } = regeling
	const unresolved = unresolvedIn(heard.findings, heard.confirmed)
	const isPossible = !unresolved.some(({ severity }) => severity === 'stop')
	const told = heard.journey.open === null && isPossible ? decided(regeling, heard) : null
	const isResolved = unresolved.length === 0
	return {
		id,
		name: said(t, text(`${id}:naam`)),
		outcome: heard.journey.outcome,
		nogNodig: presentMissing(regeling, heard, t),
		findings: presentFindings(regeling, heard, t),
		provisional: told !== null && !isResolved,
		decision: told && presentOutcome(regeling, told, t),
		derivations: told ? presentDerivations(regeling, told, t) : [],
		readBack: told ? regeling.readBack(told).map((one) => said(t, one)) : [],
		toDos: presentToDos(regeling, heard, t),
		papers: told && isResolved ? papersOf(regeling, told) : [],
		scope: { ...scope, sources: scope.sources.map(saidSource) },
	}
}

function presentOutcome(regeling: Regeling, told: Told, t: Translate) {
	const explanation = text(`${regeling.id}:uitkomst.${told.journey.outcome}.uitleg`)
	return {
		heading: said(t, headingOf(regeling, told)),
		explanation: said(t, explanation),
		...presentDecision(told.decision, t),
	}
}

/** Every "weet ik niet", with who knows it. */
function presentToDos({ flow }: Regeling, { journey }: Heard, t: Translate) {
	const toDos = toDosOf(flow, journey)
	return unknownsOn(journey).map((address, index) => ({
		pointer: pointerOf(address, journey),
		...said(t, toDos[index]!.text),
	}))
}

function papersOf(regeling: Regeling, told: Told) {
	return regeling.documents(told).map(({ id }) => ({ id, href: documentUrl(regeling.id, id) }))
}
