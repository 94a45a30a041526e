import { readFile } from 'node:fs/promises'

export async function load(path: string): Promise<number> {
  const list = await readFile(path, 'utf8')
  return list.length
}
