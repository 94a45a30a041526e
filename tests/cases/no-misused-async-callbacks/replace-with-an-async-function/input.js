import { render } from './render.js';

export async function page(/** @type {string} */ text) {
  return text.replace(/\{(\w+)\}/g, async (_, name) => await render(name));
}
