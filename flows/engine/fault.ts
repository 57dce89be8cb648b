/** A fault of ours in a flow, a rule or a document: loud, never shown as the resident's mistake. */
export class FlowFault extends Error {
	override name = 'FlowFault'
}
