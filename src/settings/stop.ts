/**
 * The tool cannot do its job, and the message says in one sentence what to do about it.
 * Doors show the message alone; anything else that is thrown is a defect of ours.
 */
export class Stop extends Error {
  override readonly name: string = 'Stop';
}
