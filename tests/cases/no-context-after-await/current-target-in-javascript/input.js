import { save } from './save.js';

/** @param {SubmitEvent} event */
export async function submit(event) {
  await save();
  event.currentTarget.reset();
}
