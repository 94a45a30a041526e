import { get } from 'settings';

/**
 * @param {string} name
 * @returns {Promise<string>} what it is called
 */
export async function nameOf(name) {
  return (await get(name)).name;
}
/** @type {(name: string) => Promise<boolean>} */
export const isOn = async (name) => ((await get(name)).on ? true : await nameOf(name) === 'on');
