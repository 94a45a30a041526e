import { awaitSync } from '@kaciras/deasync';

declare function query(text: string): Promise<string>;

export function sql(strings: TemplateStringsArray): string {
  return awaitSync(query(strings.join('')));
}
