import { Lines } from './lines.js';

export function all(lines: Lines): string[] {
  const found: string[] = [];
  let line: string | undefined;
  while ((line = lines.next()) !== undefined) found.push(line);
  scan: for (let next = lines.next(), count = 0; next !== undefined && count < 9; next = lines.next(), count++) {
    do {
      if (next === lines.next()) continue scan;
      if (!lines.next()) break scan;
    } while (lines.next()?.startsWith('#') || lines.next());
    found.push(next);
  }
  return found;
}
