/** Edits (insert, delete, replace one letter) that turn one word into the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let k = 1; k <= other.length; k += 1) {
      const replaced = row[k - 1]! + (one[i - 1] === other[k - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[k]! + 1, next[k - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}

/** The known words that may have been meant, the nearest first; only those that are close enough to be worth a suggestion. */
export function nearWords(word: string, known: readonly string[]): string[] {
  return [...new Set(known)]
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= Math.max(2, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.edits - b.edits)
    .map(({ candidate }) => candidate);
}

/** The known word that was probably meant, when one is close enough to be worth a suggestion. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  return nearWords(word, known)[0];
}
