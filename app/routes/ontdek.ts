import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { languageOf } from '../request.server.ts'

/** Ontdek begins on the first page of all. */
export function loader({ params }: LoaderFunctionArgs) {
	return redirect(`/${languageOf(params)}`)
}
