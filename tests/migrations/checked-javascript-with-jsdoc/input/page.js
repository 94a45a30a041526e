import { load, size } from './load.js';

export class Page {
	/** @return {string} */
	title() {
		return `${load('title')} (${size()})`;
	}

	/** @type {() => boolean} */
	isEmpty = () => this.title() === '';
}
