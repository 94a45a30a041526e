import { readFileSync } from 'node:fs'

export async function load(path: string): Promise<number> {
  const list = readFileSync(path, 'utf8')
  return list.length
}
