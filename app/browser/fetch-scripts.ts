/** Fetches what only this page needs: the script that an element names in `data-script`. */
export function fetchScripts(): void {
	for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-script]')) {
		void import(dataset.script!)
	}
}
