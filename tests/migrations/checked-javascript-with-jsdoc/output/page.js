import { load, size } from './load.js';

export class Page {
	/** @return {Promise<string>} */
	async title() {
		return `${await load('title')} (${await size()})`;
	}

	/** @type {() => Promise<boolean>} */
	isEmpty = async () => await this.title() === '';
}
