import { isRouteErrorResponse } from '@remix-run/react'
import type { Mishap } from './mishap.ts'

/** An answer that could not be kept, because those before it are not there. */
export type Lost = {
	mishap: Mishap
	/** What it was about and what was typed; `null` when nothing was. */
	typed: { about: string; text: string } | null
	/** Where to begin again. */
	again: string
}

/** The answer that was lost, when that is what was thrown: see `lost.server.ts`. */
export function lostIn(error: unknown): Lost | null {
	return isRouteErrorResponse(error) && error.status === 409 ? (error.data as Lost) : null
}
