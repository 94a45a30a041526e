import { Lines } from './lines.js';

export async function all(lines: Lines): Promise<string[]> {
  const found: string[] = [];
  let line: string | undefined;
  while ((line = await lines.next()) !== undefined) found.push(line);
  scan: for (let next = await lines.next(), count = 0; next !== undefined && count < 9; next = await lines.next(), count++) {
    do {
      if (next === await lines.next()) continue scan;
      if (!await lines.next()) break scan;
    } while ((await lines.next())?.startsWith('#') || await lines.next());
    found.push(next);
  }
  return found;
}
