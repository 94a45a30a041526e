/** No compiler can answer, and the message says what to do. Doors show it as they show a `Stop`. */
export class TypesStop extends Error {
  override readonly name = 'Stop';
}
