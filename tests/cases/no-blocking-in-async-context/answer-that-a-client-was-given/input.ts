import { writeFileSync } from 'node:fs';

export async function save(response: Response): Promise<void> {
  writeFileSync('./page.html', await response.text());
}
