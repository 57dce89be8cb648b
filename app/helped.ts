import { useRouteLoaderData } from '@remix-run/react'

/** The person a helper sits with. */
export type Helped = {
	/** `null` until it was said. */
	name: string | null
	/** A mark of this conversation, by which a page of another one is known. */
	gesprek: string
}

/** The person helped; `null` for who fills in their own. The root route knows, for every page. */
export function useHelped(): Helped | null {
	return useRouteLoaderData<() => { helped: Helped | null }>('root')?.helped ?? null
}
