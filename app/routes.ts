import { index, type RouteConfig, route } from '@remix-run/route-config'
import { regelingen } from '../flows/index.ts'

const papers = [...new Set(regelingen.flatMap((regeling) => regeling.papers))]

export default [
	index('routes/choose-language.ts'),
	route('api/v1/openapi.json', 'routes/api-openapi.ts'),
	route('api/v1/regelingen', 'routes/api-regelingen.ts'),
	route('api/v1/feiten.schema.json', 'routes/api-facts-schema.ts'),
	route('api/v1/gemeente.schema.json', 'routes/api-gemeente-schema.ts'),
	route('api/v1/beoordeling', 'routes/api-assessment.ts'),
	route('api/v1/regelingen/:regeling/documenten/:document', 'routes/api-document.ts'),
	route('api/v1/*', 'routes/api-not-found.ts'),
	route(':lang', 'routes/start.tsx'),
	route(':lang/gegevens', 'routes/gegevens.tsx'),
	route(':lang/toegankelijkheid', 'routes/toegankelijkheid.tsx'),
	route(':lang/bewaren', 'routes/bewaren.tsx'),
	route(':lang/bewaren/code', 'routes/paper-code.tsx'),
	route(':lang/verder', 'routes/verder.tsx'),
	route(':lang/wissen', 'routes/wissen.tsx'),
	route(':lang/verlopen', 'routes/verlopen.tsx'),
	route(':lang/volgende', 'routes/volgende.tsx'),
	route(':lang/gewist', 'routes/gewist.tsx'),
	route(':lang/school', 'routes/school.tsx'),
	route(':lang/school/kaart.pdf', 'routes/card-pdf.ts'),
	route(':lang/kaart/:van?/:regelingen?', 'routes/kaart.tsx'),
	route(':lang/ontdek', 'routes/ontdek.ts'),
	route(':lang/ontdek/uitkomst', 'routes/discovery.tsx'),
	route(':lang/:regeling', 'routes/regeling-start.tsx'),
	route(':lang/:regeling/controleren', 'routes/check-answers.tsx'),
	route(':lang/:regeling/uitkomst', 'routes/outcome.tsx'),
	route(':lang/:regeling/papieren', 'routes/papers.tsx'),
	route(':lang/:regeling/agenda.ics', 'routes/calendar.ts'),
	...papers.map((id) =>
		route(`:lang/:regeling/${id}.pdf`, 'routes/paper-pdf.ts', { id: `${id}.pdf` }),
	),
	route(':lang/:regeling/:document/afdrukken', 'routes/paper-print.tsx'),
	route(':lang/:regeling/:question', 'routes/question.tsx'),
	route(':lang/:regeling/:list/:item', 'routes/list-item.tsx'),
	route(':lang/:regeling/:list/:item/:question', 'routes/question.tsx', { id: 'item-question' }),
	route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
